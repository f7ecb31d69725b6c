package org.colligate.transcript;

import java.util.BitSet;

/// The characters that make up most of any Chinese text, whoever speaks: in simplified and in
/// traditional forms, with those that Cantonese is written with and full-width punctuation. A tenth
/// of the list would do for long texts; the rest is for a file of thirty characters.
final class EverydayCharacters {

    private static final String WORDS =
            """
            的了是不我在有一这那个们他她它你您就也都说要会到来去上下里着和为人大中小多少以可对么什怎样没还好很
            能得过出时候年月日天想看做地方事情问题现后前因所但如果些从被把给让跟与或者而且又再只最更比较非常真
            开始结束发生知道觉认识感受希望需应该当然其实可能经常已经正在将曾才刚先然便随即虽却尽管
            学校老师生家庭父母孩子女男朋友同儿童青年妇联社区居民组织机构服务项目政府购买合同招标投评估审计资金
            部门领导官员工作者单位公司企业民政局街道街区市县省北京上海广州深圳国家城乡村镇基层管理制度规定政策法律
            系统专业能力培训督导支持合作关系信任沟通交流协调监督考核指标要求标准质量效果影响变化发展改革创新
            主动被动积极态度想法意见建议经验困难挑战机会压力责任权利义务利益资源信息数据技术方式方法过程结果原因
            目的内容形式条件环境文化传统历史思想精神生活健康医院病人患残疾障碍康复老年照顾护理心理情绪
            第二三四五六七八九十百千万亿两几半零每次回头面边间点些长短高低快慢早晚新旧内外左右东西南北
            自己别别人大家我们他们咱谁哪何时刻今明昨周末星期分钟小时岁
            吗呢吧啊嗯哦呀啦嘛哈唉喂对是的
            访谈受主持采记录录音请谢您好叫名字姓介绍简单参加参与活动会议讨论研究调查问卷
            手机电话脑网络信写读书文字话语言声音听见说讲告诉表示表达理解明白清楚忘记住等待
            走跑站坐吃饭喝水茶睡觉穿衣住房钱元块费用价格便宜贵买卖拿放带送接找到用使
            成立做完成实现达满足提供提高增加减少加强推动进行继续停止保持保证帮助解决处理安排计划准备
            全部整体具体特别一般普通主要重要必须不同相同类似等级层次数量度位置角色身份
            别无未本此该各另某任何由于及至向往通过根据按照关于除了外包括作为成像似般种类件条张份名
            身心手头眼口气力色光风雨山水土木火金石花草树路车马船飞机房屋门窗
            爱喜欢怕担忧快乐高兴难过生气哭笑累忙病死活紧张放松安全危险
            义书记党委干部群众团体协会基金慈善公益志愿捐款善良
            """;

    private static final String TRADITIONAL =
            """
            這個們來說會對麼樣沒還過時後為與從給讓問題現開始結發經應該當實際認識覺學師親機構務項購買評審計資門領導員單
            業區縣國鄉鎮層規專訓練協關係調監標準質響變擺動極態議驗難戰壓責權義環歷統體養醫殘礙復顧護緒
            萬億兩幾點長邊間東誰週鐘歲嗎訪談採記錄請謝紹簡參話電腦網絡寫讀語聲聽講訴達楚錢費價賣帶見
            滿供進繼續證幫決處備類種條張車馬飛愛歡擔憂樂興氣緊鬆險黨眾團會慈願處無於將較雖儘
            舊號內們頭總麼裡裏們緣許論據數產農廣華陳張劉楊黃趙吳鄭雙龍離婚孫兒媽爺奶
            隊員創業務適應優勢補貼貸稅競爭獨憑僅歸劃劇勞勵禮蘭觀穩購銀錯鍵陽際隨難靜顯願顧風餘館驚
            係唔喺嘅咗啲嗰佢哋冇嘢咁噉啱睇嚟俾畀揾搵諗講話點解邊度乜嘢而家依家返工㗎喎囉啩咩噃嗌攞
            """;

    private static final String MARKS = "，。？！：；、“”‘’（）《》〈〉「」『』【】〔〕…—·～％　０１２３４５６７８９";

    private static final BitSet ALL = new BitSet();

    static {
        (WORDS + TRADITIONAL + MARKS)
                .codePoints()
                .filter(character -> character >= 0x80)
                .forEach(ALL::set);
    }

    private EverydayCharacters() {}

    static boolean include(int character) {
        return ALL.get(character);
    }
}
