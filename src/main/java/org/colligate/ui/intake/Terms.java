package org.colligate.ui.intake;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.colligate.document.Wanted;
import org.colligate.model.Case;
import org.colligate.model.Study;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Incoming;
import org.colligate.transcript.Incoming.Owners;
import org.colligate.transcript.Intake;
import org.colligate.transcript.Received;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// On what terms files come in: whether they are kept, whether comments become memos and notes are
/// text, and which cases the selected one belongs to.
final class Terms {

    private static final double KILOBYTE = 1_000;

    private final Desk desk;
    private final Study study;
    private final CheckBox keep;
    private final CheckBox comments;
    private final CheckBox notes;
    private final ComboBox<Owners> owners;
    private final HBox owning;
    private final FlowPane node;
    private @Nullable Entry shown;
    private boolean showing;

    Terms(Desk desk, Study study) {
        this.desk = desk;
        this.study = study;
        keep = Asking.tick("", "intake-keep", true);
        comments = Asking.tick("", "intake-comments", true);
        notes = Asking.tick("", "intake-notes", true);
        owners = Asking.box(List.of(Owners.values()), Owners.NAMED, this::name);
        owners.setId("intake-owners");
        owners.setAccessibleText(desk.text("intake.owner"));
        owners.valueProperty().subscribe((_, chosen) -> choose(chosen));
        owning = Asking.group(desk.text("intake.owner"), owners);
        node = new FlowPane(keep, comments, notes);
        node.getStyleClass().add("intake-terms");
    }

    /// Returns what is asked of all files.
    FlowPane node() {
        return node;
    }

    /// Returns what is asked of the selected file.
    HBox owning() {
        return owning;
    }

    private String name(Owners one) {
        Entry entry = shown;
        if (one != Owners.NAMED || entry == null) {
            return desk.text("intake.owner." + one);
        }
        return entry.now()
                .draft()
                .flatMap(draft -> Intake.owner(study, draft.name()))
                .map(Case::name)
                .map(name -> desk.text("intake.owner.named", name))
                .orElse(desk.text("intake.owner.unknown"));
    }

    private void choose(Owners chosen) {
        if (!showing && shown != null && chosen != null) {
            shown.owners().set(chosen);
        }
    }

    /// Shows whose text a file is. A transcript that is there already keeps its owners.
    void show(Entry entry) {
        showing = true;
        shown = entry;
        owners.setValue(null);
        owners.setValue(entry.owners().get());
        owning.setVisible(entry.now().isFit() && entry.now().revision().isEmpty());
        showing = false;
    }

    /// Says how much there is to be kept and noted of the files that are wanted.
    void sum(List<Draft> wanted) {
        long bytes = wanted.stream().mapToLong(Terms::size).sum();
        keep.setText(desk.text("intake.keep", size(desk, bytes)));
        tell(comments, "intake.comments", wanted.stream().mapToInt(one -> one.comments().size()));
        tell(notes, "intake.notes", wanted.stream().mapToInt(Draft::notes));
    }

    private void tell(CheckBox tick, String key, IntStream counts) {
        int count = counts.sum();
        tick.setText(desk.text(key, count));
        tick.setDisable(count == 0);
    }

    private static long size(Draft draft) {
        Received file = draft.received();
        return file == null ? 0 : file.size();
    }

    /// Writes how large a file is.
    static String size(Desk desk, long bytes) {
        NumberFormat format = NumberFormat.getInstance(desk.texts().locale());
        format.setMaximumFractionDigits(1);
        return bytes < KILOBYTE * KILOBYTE
                ? format.format(bytes / KILOBYTE) + " kB"
                : format.format(bytes / KILOBYTE / KILOBYTE) + " MB";
    }

    /// Returns what of the files is to come into the text.
    Wanted wanted() {
        return new Wanted(notes.isSelected());
    }

    /// Runs something whenever the researcher wants something else of the files.
    void whenWanted(Runnable changed) {
        notes.selectedProperty().subscribe((_, _) -> changed.run());
    }

    boolean keepsOriginals() {
        return keep.isSelected();
    }

    Incoming incoming(Draft draft, Owners owner) {
        return new Incoming(draft, comments.isSelected(), owner);
    }
}
