package org.colligate.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.task.Job;
import org.colligate.task.JobRunner;
import org.jspecify.annotations.Nullable;

/// The one door through which the program speaks to the researcher outside of a page.
public final class Messages {

    private static final Duration PATIENCE = Duration.millis(300);

    private final Layers layers;
    private Texts texts;
    private List<Remedy> remedies = List.of();
    private @Nullable Passing passing;

    public Messages(Layers layers, Texts texts) {
        this.layers = layers;
        this.texts = texts;
    }

    /// Speaks another language from now on.
    public void speak(Texts next) {
        texts = next;
    }

    /// Something that helps against some refusals.
    ///
    /// @param helps says against which
    /// @param title of its button
    /// @param run does it
    public record Remedy(Predicate<RefusedException> helps, String title, Runnable run) {}

    /// Offers remedies with the refusals that they help against, from now on, instead of those
    /// offered before.
    public void offer(List<Remedy> all) {
        remedies = List.copyOf(all);
    }

    /// Says something in passing that needs no answer.
    public void say(String sentence) {
        if (passing != null) {
            passing.leave();
        }
        passing = new Passing(sentence, layers.passing().getChildren()::clear);
        layers.passing().getChildren().setAll(passing);
    }

    /// Says something in passing that is not well and must be seen to: it stays until it is closed
    /// or the next thing is said.
    public void remind(String sentence) {
        say(sentence);
        if (passing != null) {
            passing.stay(texts.of("kit.close"));
        }
    }

    /// Says something that is not well in a panel.
    public void warn(String title, String sentence) {
        show(new Panel(title, paragraph(sentence)));
    }

    /// Says that something was not done, and why. That it was so already is only said in passing.
    public void refused(RefusedException refusal) {
        if (refusal instanceof NothingToDoException) {
            say(texts.of(refusal));
        } else {
            Panel panel = new Panel(texts.of("kit.refused"), paragraph(texts.of(refusal)));
            for (Remedy remedy : remedies) {
                if (remedy.helps().test(refusal)) {
                    panel.add(
                            remedy.title(),
                            () -> {
                                layers.hide();
                                remedy.run().run();
                            });
                }
            }
            show(panel);
        }
    }

    /// Says that something went wrong that nobody foresaw: what is safe, what to do, and details
    /// with a code that can be searched for.
    public void failed(Throwable failure) {
        System.getLogger("colligate").log(System.Logger.Level.ERROR, "unforeseen", failure);
        VBox body = new VBox(12, wide(texts.of("kit.failed.what")), details(failure));
        show(new Panel(texts.of("kit.failed"), body));
    }

    /// Says that something was not done, and why, what is safe, and one thing to do instead, with
    /// details as of what nobody foresaw.
    ///
    /// @param safe what is safe and what can be done
    /// @param title of the button for what to do instead
    public void refused(RefusedException refusal, String safe, String title, Runnable instead) {
        VBox body = new VBox(12, wide(texts.of(refusal)), wide(safe), details(refusal));
        Panel panel = new Panel(texts.of("kit.refused"), body);
        panel.add(
                title,
                () -> {
                    layers.hide();
                    instead.run();
                });
        show(panel);
    }

    /// A paragraph as wide as the details below it.
    private static Label wide(String sentence) {
        Label paragraph = paragraph(sentence);
        paragraph.setMaxWidth(Double.MAX_VALUE);
        return paragraph;
    }

    private TitledPane details(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        TextArea details = new TextArea(trace.toString());
        details.setEditable(false);
        details.setPrefRowCount(12);
        TitledPane disclosure = new TitledPane(texts.of("kit.details", code(failure)), details);
        disclosure.setExpanded(false);
        return disclosure;
    }

    /// Returns a short code that is the same wherever the same line of the program fails the same
    /// way.
    static String code(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
        int hash = (failure.getClass().getName() + where).hashCode();
        return String.format(Locale.ROOT, "C-%06X", hash & 0xFFFFFF);
    }

    /// Returns a sentence or two as the body of a panel.
    public static Label paragraph(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setPrefWidth(440);
        return label;
    }

    private void show(Panel panel) {
        panel.addDefault(texts.of("kit.close"), layers::hide).requestFocus();
        layers.show(panel, Pos.CENTER, () -> {});
    }

    /// Says how far work is.
    @FunctionalInterface
    public interface Saying {

        /// Returns a line about it; empty if there is nothing to say yet.
        ///
        /// @param part how many parts are done
        /// @param of how many there are
        String of(int part, int of);
    }

    /// Runs long work: after 300 ms it shows how far the work is and lets it be cancelled. Refusals
    /// and failures are shown.
    ///
    /// @param title what is being done
    /// @param done gets the result
    public <T> void watch(JobRunner jobs, String title, Job<T> job, Consumer<T> done) {
        watch(jobs, title, job, done, (_, _) -> "");
    }

    /// Runs long work and says below its title how far it is.
    public <T> void watch(
            JobRunner jobs, String title, Job<T> job, Consumer<T> done, Saying saying) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(380);
        bar.setAccessibleText(title);
        Label line = new Label();
        line.setId("kit-progress");
        line.setPrefWidth(380);
        line.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        line.setVisible(false);
        line.managedProperty().bind(line.visibleProperty());
        Panel panel = new Panel(title, new VBox(8, line, bar));
        PauseTransition patience = new PauseTransition(PATIENCE);
        JobRunner.Watcher<T> watcher =
                new JobRunner.Watcher<>() {
                    @Override
                    public void progressed(int part, int of) {
                        bar.setProgress(
                                of == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) part / of);
                        line.setText(saying.of(part, of));
                        line.setVisible(!line.getText().isEmpty());
                    }

                    @Override
                    public void done(T result) {
                        end();
                        done.accept(result);
                    }

                    @Override
                    public void failed(Exception failure) {
                        end();
                        if (failure instanceof RefusedException refusal) {
                            refused(refusal);
                        } else {
                            Messages.this.failed(failure);
                        }
                    }

                    @Override
                    public void cancelled() {
                        end();
                        say(texts.of("kit.cancelled"));
                    }

                    private void end() {
                        patience.stop();
                        if (panel.getScene() != null) {
                            layers.hide();
                        }
                    }
                };
        Runnable cancel = jobs.start(job, watcher);
        panel.add(texts.of("kit.cancel"), cancel);
        patience.setOnFinished(_ -> layers.show(panel, Pos.CENTER, cancel));
        patience.play();
    }

    /// Shows a panel of a page in front of it; see [Layers#show].
    public void ask(Panel panel) {
        layers.show(panel, Pos.CENTER, () -> {});
    }

    /// Takes away the panel that is shown.
    public void hide() {
        layers.hide();
    }

    /// Returns the layers of the window, for what is placed by hand.
    public Layers layers() {
        return layers;
    }
}
