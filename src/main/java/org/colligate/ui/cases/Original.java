package org.colligate.ui.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colligate.exchange.OutputFile;
import org.colligate.model.Kept;
import org.colligate.model.RefusedException;
import org.colligate.model.Transcript;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.FileDialog;
import org.colligate.ui.kit.Session;

/// The file that a transcript was made of, written out as it was received.
final class Original {

    private Original() {}

    /// Asks where to, and writes it; says why if it is not there to be written.
    static void save(Session session, Transcript transcript) {
        Desk desk = session.desk();
        Optional<Kept.Origin> origin = session.study().get().origin(transcript.id());
        if (origin.isEmpty()) {
            desk.messages().say(desk.text("cases.original.unknown", transcript.name()));
        } else {
            save(session, origin.get());
        }
    }

    private static void save(Session session, Kept.Origin origin) {
        Desk desk = session.desk();
        try {
            Optional<byte[]> content = session.project().original(origin);
            if (content.isEmpty()) {
                desk.messages()
                        .say(
                                desk.text(
                                        "cases.original.gone",
                                        origin.file(),
                                        origin.size(),
                                        origin.sha256()));
                return;
            }
            Optional<Path> target = desk.files().save(wanted(desk, origin.file()), origin.file());
            if (target.isPresent()) {
                OutputFile.writeBytes(target.get(), out -> out.write(content.get()));
                desk.messages()
                        .say(desk.text("cases.original.saved", target.get(), origin.sha256()));
            }
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
    }

    private static FileDialog.Wanted wanted(Desk desk, String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return new FileDialog.Wanted(desk.text("cases.list.original"), ending, List.of(ending));
    }
}
