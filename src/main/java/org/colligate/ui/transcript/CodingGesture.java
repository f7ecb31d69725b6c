package org.colligate.ui.transcript;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.colligate.codebook.CodebookEditing;
import org.colligate.coding.CodingEditing;
import org.colligate.memo.MemoEditing;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.Memo;
import org.colligate.model.RefusedException;
import org.colligate.model.Sentences;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.TranscriptId;
import org.colligate.project.Edit;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// What the researcher does a thousand times a day: gives the selected passage a code, and changes
/// the coding that the caret stands in.
final class CodingGesture {

    private static final int LONGEST_NAME = 80;

    private final Session session;
    private final TranscriptId id;
    private final TranscriptView view;
    private final Pins pins;
    private final ObjectProperty<@Nullable CodingId> present = new SimpleObjectProperty<>();

    CodingGesture(Session session, TranscriptId id, TranscriptView view, Pins pins) {
        this.session = session;
        this.id = id;
        this.view = view;
        this.pins = pins;
    }

    /// The coding that is spoken of: applied, moved or clicked last.
    ObjectProperty<@Nullable CodingId> present() {
        return present;
    }

    private void withSpan(Consumer<TextSpan> act) {
        if (!session.project().isWritable()) {
            session.desk().messages().say(session.desk().text("transcript.reading"));
            return;
        }
        view.selection()
                .get()
                .span()
                .ifPresentOrElse(
                        act,
                        () ->
                                session.desk()
                                        .messages()
                                        .say(session.desk().text("transcript.select.first")));
    }

    /// Lets the researcher choose a code for the selection.
    void pick() {
        withSpan(_ -> {
            view.follow();
            new CodePicker(
                            session.desk(),
                            session.study().get().codebook(),
                            pins,
                            session.lastCode().get(),
                            this::code,
                            this::codeAnew)
                    .show(view.caretInScene());
        });
    }

    /// Gives the selection a code.
    void code(CodeId code) {
        withSpan(span -> {
            Edit edit = study -> CodingEditing.apply(study, id, span, code, session.coder().get());
            session.apply(edit).ifPresent(_ -> coded(span, code));
        });
    }

    private void coded(TextSpan span, CodeId code) {
        session.lastCode().set(code);
        String coder = session.coder().get();
        Study study = session.study().get();
        study.codings().of(id).stream()
                .filter(coding -> coding.span().equals(span) && coding.code().equals(code))
                .filter(coding -> study.coders().get(coding.coder()).name().equals(coder))
                .findFirst()
                .ifPresent(coding -> present.set(coding.id()));
    }

    /// Gives the selection a new code. Code and coding are one deed: one undo takes back both.
    void codeAnew(@Nullable CodeId parent, String name) {
        withSpan(span ->
                session.apply(study -> anew(study, parent, name, span))
                        .flatMap(_ -> session.study().get().codebook().child(parent, name.strip()))
                        .ifPresent(code -> coded(span, code.id())));
    }

    private ChangeSet anew(Study study, @Nullable CodeId parent, String name, TextSpan span)
            throws RefusedException {
        ChangeSet creation = CodebookEditing.create(study, parent, name);
        Study after = study.after(creation);
        Code code = after.codebook().child(parent, name.strip()).orElseThrow();
        ChangeSet coding = CodingEditing.apply(after, id, span, code.id(), session.coder().get());
        List<Change> both = new ArrayList<>(creation.changes());
        both.addAll(coding.changes());
        return new ChangeSet(coding.deed(), both);
    }

    /// Gives the selection the code used last.
    void repeat() {
        CodeId last = session.lastCode().get();
        if (last != null && session.study().get().codebook().find(last).isPresent()) {
            code(last);
        } else {
            // After the key that asked for it, which is no letter of a name.
            Fx.later(this::pick);
        }
    }

    /// Gives the selection the code on a key.
    void codePinned(int digit) {
        pins.at(digit)
                .ifPresentOrElse(
                        code -> code(code.id()),
                        () ->
                                session.desk()
                                        .messages()
                                        .say(session.desk().text("transcript.unpinned", digit)));
    }

    /// Makes a code of the selected words and gives it to them.
    void inVivo() {
        withSpan(span -> {
            String words = view.slices().text().substring(span.start(), span.end());
            String name = words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
            int length = name.codePointCount(0, name.length());
            String cut =
                    length <= LONGEST_NAME
                            ? name
                            : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
            session.study()
                    .get()
                    .codebook()
                    .child(null, cut.strip())
                    .ifPresentOrElse(code -> code(code.id()), () -> codeAnew(null, cut));
        });
    }

    /// Lets the selection grow to whole sentences.
    void growToSentence() {
        Range range = view.selection().get();
        int[] first = sentence(range.start());
        int[] last = sentence(Math.max(range.start(), range.end() - 1));
        select(first[0], Math.max(first[1], last[1]));
    }

    private int[] sentence(int position) {
        int[] paragraph = view.slices().paragraph(position);
        return Sentences.around(view.slices().text(), paragraph[0], paragraph[1], position);
    }

    /// Lets the selection grow to all that is said in a turn.
    void growToTurn() {
        Range range = view.selection().get();
        TextSpan turns = view.slices().turns(range.start(), range.end());
        select(turns.start(), turns.end());
    }

    private void select(int start, int end) {
        int length = view.slices().text().length();
        view.select(new Range(Math.min(start, length), Math.min(end, length)));
        view.follow();
    }

    /// Returns the codings that the caret stands in, the shortest first; those of exactly the
    /// selection where there are any.
    List<Coding> atCaret() {
        Range range = view.selection().get();
        int end = Math.max(range.end(), range.start() + 1);
        List<Coding> over = new ArrayList<>();
        view.marks().over(range.start(), end).forEach(mark -> over.add(mark.coding()));
        if (over.isEmpty() && range.start() > 0) {
            view.marks().over(range.start() - 1, end).forEach(mark -> over.add(mark.coding()));
        }
        over.sort(
                Comparator.comparing((Coding coding) -> !coding.id().equals(present.get()))
                        .thenComparingInt(coding -> coding.span().length()));
        List<Coding> exact =
                over.stream()
                        .filter(coding -> range.span().filter(coding.span()::equals).isPresent())
                        .toList();
        return exact.isEmpty() ? over : exact;
    }

    private void withCoding(String question, Consumer<Coding> act) {
        List<Coding> codings = atCaret();
        if (!session.project().isWritable()) {
            session.desk().messages().say(session.desk().text("transcript.reading"));
        } else if (codings.isEmpty()) {
            session.desk().messages().say(session.desk().text("transcript.no.coding"));
        } else if (codings.size() == 1) {
            act.accept(codings.getFirst());
        } else {
            new CodingChooser(session.desk(), session.study().get(), codings, act)
                    .show(session.desk().text(question), view.caretInScene());
        }
    }

    /// Removes the coding at the caret.
    void remove() {
        withCoding(
                "transcript.which.remove",
                coding ->
                        tellIfOthers(
                                coding,
                                session.apply(study -> CodingEditing.remove(study, List.of(coding)))
                                        .isPresent()));
    }

    /// Says so when somebody else's coding was changed: it can be meant, and it can be a slip.
    private void tellIfOthers(Coding coding, boolean done) {
        String coder = session.study().get().coders().get(coding.coder()).name();
        if (done && !coder.equals(session.coder().get())) {
            session.desk().messages().say(session.desk().text("transcript.others", coder));
        }
    }

    /// Writes a memo on the coding at the caret.
    void memo() {
        withCoding("transcript.which.memo", this::writeMemo);
    }

    private void writeMemo(Coding coding) {
        String code = session.study().get().codebook().get(coding.code()).name();
        new TextPanel(session.desk(), session.desk().text("transcript.memo.on", code), "")
                .show(text ->
                        session.apply(study ->
                                MemoEditing.write(
                                        study,
                                        new Memo.OnCoding(id, coding.id()),
                                        session.coder().get(),
                                        Instant.now(),
                                        text)));
    }

    /// Speaks of the coding at the caret from now on, of the one it spoke of if that is there.
    void follow() {
        List<Coding> here = atCaret();
        present.set(here.isEmpty() ? null : here.getFirst().id());
    }

    /// Takes a coding: selects its passage and speaks of it from now on.
    void take(Coding coding) {
        present.set(coding.id());
        view.select(Range.of(coding.span()));
    }

    /// Moves an end of the coding at the caret by a word.
    ///
    /// @param ofStart whether its start is moved, not its end
    /// @param step 1 further on, -1 back
    void moveBoundary(boolean ofStart, int step) {
        Optional<Coding> coding = atCaret().stream().findFirst();
        if (session.project().isWritable()) {
            coding.ifPresent(one -> move(one, moved(one.span(), ofStart, step)));
        }
    }

    private TextSpan moved(TextSpan span, boolean ofStart, int step) {
        Steps steps = view.steps();
        if (ofStart) {
            int to =
                    step < 0
                            ? steps.wordStart(span.start())
                            : afterBlanks(steps.wordEnd(span.start()));
            return new TextSpan(Math.min(to, steps.previous(span.end())), span.end());
        }
        int to = step < 0 ? beforeBlanks(steps.wordStart(span.end())) : steps.wordEnd(span.end());
        return new TextSpan(span.start(), Math.max(to, steps.next(span.start())));
    }

    private int afterBlanks(int position) {
        String text = view.slices().text();
        int at = position;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int beforeBlanks(int position) {
        String text = view.slices().text();
        int at = position;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// Gives a coding another passage.
    void move(Coding coding, TextSpan span) {
        boolean selected = view.selection().get().span().filter(coding.span()::equals).isPresent();
        if (span.equals(coding.span())) {
            return;
        }
        present.set(coding.id());
        boolean done = session.apply(study -> CodingEditing.move(study, coding, span)).isPresent();
        tellIfOthers(coding, done);
        if (done && selected) {
            view.select(Range.of(span));
        }
    }
}
