package org.colligate.ui.codebook;

import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Codebook;
import org.colligate.model.CodingColumns;
import org.colligate.model.Codings;
import org.colligate.model.Study;
import org.colligate.model.Transcript;

/// How many codings each code has: one pass over the codings, one from the leaves of the tree to
/// its roots.
final class CodeCounts {

    private final Codebook codebook;
    private final int[] own;
    private final int[] all;

    CodeCounts(Study study) {
        codebook = study.codebook();
        own = new int[codebook.size()];
        int[] byKey = byKey(study);
        for (int key = 0; key < byKey.length; key++) {
            int count = byKey[key];
            codebook.find(study.codings().code(key))
                    .ifPresent(code -> own[codebook.place(code.id())] += count);
        }
        all = own.clone();
        for (int place = all.length - 1; place >= 0; place--) {
            CodeId above = codebook.codes().get(place).parent();
            if (above != null) {
                all[codebook.place(above)] += all[place];
            }
        }
    }

    private static int[] byKey(Study study) {
        Codings codings = study.codings();
        int[] byKey = new int[codings.codeKeys()];
        for (Transcript transcript : study.transcripts().list()) {
            CodingColumns columns = codings.columns(transcript.id());
            for (int i = 0; i < columns.size(); i++) {
                byKey[columns.code(i)]++;
            }
        }
        return byKey;
    }

    CodeRow.Of row(Code code) {
        int place = codebook.place(code.id());
        return new CodeRow.Of(code, own[place], all[place]);
    }
}
