package org.colligate.transcript;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colligate.model.Speaker.Role;
import org.jspecify.annotations.Nullable;

/// What a label says for itself, before the document is asked how often it stands there.
///
/// @param role the part in the interview that the label names; null if it names none
record LabelClaim(@Nullable Role role, Kind kind) {

    /// What a label is, and how much that is worth.
    enum Kind {
        /// A word that is said of nobody but those who speak in an interview.
        PART(1, 1),
        /// A word that is mostly said of them.
        PERHAPS(2, 1),
        /// A short code.
        CODE(2, 1),
        /// What could be a name.
        NAME(3, 3);

        private final int times;
        private final int timesBesideInterviewer;

        Kind(int times, int timesBesideInterviewer) {
            this.times = times;
            this.timesBesideInterviewer = timesBesideInterviewer;
        }
    }

    private static final Set<String> ASKING =
            words(
                    """
                    interviewer interviewers co-interviewer moderator co-moderator facilitator researcher
                    访谈者 访谈员 访谈人 访问者 访问员 访员 采访者 采访人 采访员 主持人 主持 提问者 提问 研究者 研究员 调查员 问
                    訪談者 訪談員 訪談人 訪問者 訪問員 訪員 採訪者 採訪人 採訪員 提問者 提問 研究員 調查員 問
                    """);
    private static final Set<String> ANSWERING =
            words(
                    """
                    interviewee interviewees respondent participant informant
                    受访者 受访人 被访者 被访人 被访谈者 被访谈人 被采访者 被采访人 访谈对象 受访对象 回答者 参与者 答
                    受訪者 受訪人 被訪者 被訪人 被訪談者 被訪談人 被採訪者 被採訪人 訪談對象 受訪對象 參與者
                    """);
    private static final Set<String> ASKING_PERHAPS = words("question host mod int iv ivr 记者 記者");
    private static final Set<String> ANSWERING_PERHAPS = words("answer resp ie");
    private static final Set<String> SPEAKING_PERHAPS =
            words("speaker speakers unknown student teacher patient 男 女 学生 教师 患者 學生 教師");
    private static final Set<String> ASKING_ABBREVIATED =
            Set.of("I", "Q", "INT", "IV", "IVR", "MOD");
    private static final Set<String> ANSWERING_ABBREVIATED = Set.of("R", "P");
    private static final Set<String> NO_NAMES =
            words(
                    """
                    note notes nb ps p.s fyi todo re ok warning example examples e.g i.e eg ie. date time place
                    location duration summary background topic title language city sector address subject
                    first second third firstly secondly finally however also source keywords
                    例如 比如 譬如 诸如 如下 注 注释 备注 注意 附注 另外 此外 首先 其次 再次 最后 总之 因此 所以 但是 原因
                    时间 日期 地点 地址 题目 主题 标题 背景 城市 来源 摘要 关键词 时长 编号 性别 年龄 职业 单位 电话
                    註 備註 諸如 附註 最後 總之 時間 日期 地點 題目 主題 標題 來源 關鍵詞 編號 性別 年齡 職業 單位 電話
                    monday tuesday wednesday thursday friday saturday sunday
                    breakfast lunch dinner supper break coffee registration opening closing welcome
                    早餐 午餐 晚餐 早饭 午饭 晚饭 早飯 午飯 晚飯 休息 午休 茶歇 签到 報到 报到 开幕 闭幕 开场 集合 出发
                    星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日
                    第一 第二 第三 一是 二是 三是 结果 結果 问题 問題 答案 结论 結論
                    """);
    private static final Set<String> NOT_FIRST =
            words(
                    """
                    i he she it we they you this that these those there here the a an my his her our their your
                    and but so or if when then because one what who why how where
                    """);
    private static final Set<String> NOT_LAST =
            words(
                    """
                    said says say saying asked asks ask told tells tell replied thought thinks wrote
                    is are was were be means meant this that following things thing points
                    """);
    private static final String NOT_FIRST_HAN = "我你您他她它咱这那这就也还又都因所但而如有是在把被对跟和與這還對們";
    private static final String NOT_LAST_HAN = "说說讲講道问問答想是为為有如得到叫写寫喊告诉訴之下他她我你的了";
    private static final Set<String> PARTICLES =
            words("de da do del della der den van von la le el al bin ibn y e zu ter");

    /// A number, letter or code behind a role: `受访者A`, `Interviewer 2`, `R-03`, `受訪者甲`.
    private static final Pattern SUFFIX =
            Pattern.compile(
                    "[ _.-]?(?:[A-Za-z]|[A-Za-z]{0,3}[0-9]{1,8}[A-Za-z]?(?:-[0-9]{1,3})?"
                            + "|[甲乙丙丁戊己庚辛壬癸一二三四五六七八九十]{1,2})[号號]?");

    private static final Pattern ABBREVIATION =
            Pattern.compile("[A-Z]{1,4}[0-9]{0,8}(?:[-_][A-Z]{0,3}[0-9]{0,4})?");

    /// A part of a document or of a day with its number: `Chapter 2`, `Day 1`, `第二章`.
    private static final Pattern SECTION =
            Pattern.compile(
                    "(?:chapter|part|section|step|day|week|session|scene|lesson|unit|exercise|track|table"
                            + "|figure|item|option|slide|page|room|platform|gate) ?[0-9a-z]{1,3}"
                            + "|第[0-9一二三四五六七八九十百]+[章节節部步天周集条條课課]");

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /// Returns how often it must begin a line to be a speaker's.
    int times() {
        return kind.times;
    }

    /// Returns the same where another label is an interviewer's for certain.
    int timesBesideInterviewer() {
        return kind.timesBesideInterviewer;
    }

    /// Says whether it is the name of a part that asks the questions.
    boolean asks() {
        return role == Role.INTERVIEWER;
    }

    /// Returns what a label claims; empty if nobody is called so.
    static Optional<LabelClaim> of(String name) {
        String word = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (NO_NAMES.contains(word) || SECTION.matcher(word).matches()) {
            return Optional.empty();
        }
        Optional<LabelClaim> known = inParentheses(name).flatMap(LabelClaim::ofRole);
        return known.or(() -> ofRole(withoutParentheses(name))).or(() -> ofName(name));
    }

    private static Optional<LabelClaim> ofRole(String name) {
        for (int end = name.length(); end > 0 && end >= name.length() - 14; end--) {
            String base = name.substring(0, end);
            boolean numbered = end < name.length();
            if (numbered && (isWord(name, end) || !SUFFIX.matcher(name.substring(end)).matches())) {
                continue;
            }
            Optional<LabelClaim> claim = ofWord(base, numbered);
            if (claim.isPresent()) {
                return claim;
            }
        }
        return Optional.empty();
    }

    /// `In` and `Re` are no abbreviations with a letter behind them.
    private static boolean isWord(String name, int end) {
        return end <= 3
                && Character.isLowerCase(name.charAt(end))
                && name.substring(0, end).chars().allMatch(Character::isUpperCase);
    }

    private static Optional<LabelClaim> ofWord(String base, boolean numbered) {
        String word = base.toLowerCase(Locale.ROOT);
        if (ASKING.contains(word) || ASKING_ABBREVIATED.contains(base)) {
            return claim(Role.INTERVIEWER, Kind.PART);
        }
        if (ANSWERING.contains(word) || (numbered && ANSWERING_ABBREVIATED.contains(base))) {
            return claim(Role.RESPONDENT, Kind.PART);
        }
        if (ASKING_PERHAPS.contains(word)) {
            return claim(Role.INTERVIEWER, Kind.PERHAPS);
        }
        if (ANSWERING_PERHAPS.contains(word) || ANSWERING_ABBREVIATED.contains(base)) {
            return claim(Role.RESPONDENT, Kind.PERHAPS);
        }
        return SPEAKING_PERHAPS.contains(word) ? claim(null, Kind.PERHAPS) : Optional.empty();
    }

    private static Optional<LabelClaim> ofName(String name) {
        if (ABBREVIATION.matcher(name).matches()) {
            return claim(null, Kind.CODE);
        }
        return looksLikeName(name) ? claim(null, Kind.NAME) : Optional.empty();
    }

    private static boolean looksLikeName(String name) {
        int first = name.codePointAt(0);
        return Character.isIdeographic(first) ? looksLikeHanName(name) : looksLikeLatinName(name);
    }

    private static boolean looksLikeHanName(String name) {
        boolean alone = name.length() == 1;
        return name.codePointCount(0, name.length()) <= 12
                && (alone || NOT_FIRST_HAN.indexOf(name.charAt(0)) < 0)
                && (alone || NOT_LAST_HAN.indexOf(name.charAt(name.length() - 1)) < 0);
    }

    private static boolean looksLikeLatinName(String name) {
        String[] words = name.split("\\s+");
        return words.length <= 4
                && !NOT_FIRST.contains(words[0].toLowerCase(Locale.ROOT))
                && !NOT_LAST.contains(words[words.length - 1].toLowerCase(Locale.ROOT))
                && Arrays.stream(words).allMatch(LabelClaim::mayStandInName);
    }

    private static boolean mayStandInName(String word) {
        return !Character.isLowerCase(word.codePointAt(0)) || PARTICLES.contains(word);
    }

    private static Optional<String> inParentheses(String name) {
        int open = parenthesis(name);
        return open < 0
                ? Optional.empty()
                : Optional.of(name.substring(open + 1, name.length() - 1).strip());
    }

    private static String withoutParentheses(String name) {
        int open = parenthesis(name);
        return open < 0 ? name : name.substring(0, open).strip();
    }

    /// Returns where the parenthesis opens that closes at the end of a name, or -1.
    private static int parenthesis(String name) {
        char last = name.charAt(name.length() - 1);
        int open = last == ')' ? name.lastIndexOf('(') : last == '）' ? name.lastIndexOf('（') : -1;
        return open > 0 ? open : -1;
    }

    private static Optional<LabelClaim> claim(@Nullable Role role, Kind kind) {
        return Optional.of(new LabelClaim(role, kind));
    }
}
