package org.colligate.ui.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.Quote;
import org.colligate.analysis.Quotes;
import org.colligate.model.Code;
import org.colligate.model.Coder;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotePaneTest {

    @TempDir Path folder;

    private static int count(Stagehand hand) {
        String text = hand.find("#quotes-count", Label.class).getText();
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    @Test
    void theQuotesAreThoseThatTheMatrixCounts() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = hand.openSample(folder);
            Study study;
            try (Project project = Project.openToRead(file)) {
                study = project.study();
            }
            for (Code code : study.codebook().codes()) {
                for (boolean below : new boolean[] {true, false}) {
                    for (Coder coder : study.coders().list()) {
                        MatrixSpec spec =
                                new MatrixSpec(
                                        new Grouping.ByCase(),
                                        code.id(),
                                        !below,
                                        new Filter(
                                                Set.of(coder.id()), java.util.Map.of(), Set.of()));
                        assertThat((List<Quote>) new QuoteRoll(study, code.id(), below, coder.id()))
                                .containsExactlyInAnyOrderElementsOf(Quotes.of(study, spec));
                    }
                }
            }
        }
    }

    @Test
    void theQuotesFollowTheSelectedCodeAndLeadToThePassage() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(KeyCode.ALT, KeyCode.DIGIT2);
            int all = count(hand);
            hand.click(hand.find("#quotes-below", CheckBox.class));
            assertThat(count(hand)).isLessThan(all);
            hand.press(KeyCode.ALT, KeyCode.DIGIT2);
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.ALT, KeyCode.DIGIT4);
            hand.press(KeyCode.END);
            ListView<?> list = hand.find("#quotes", ListView.class);
            assertThat(Stagehand.get(() -> list.getSelectionModel().getSelectedIndex()))
                    .isEqualTo(count(hand) - 1);
            hand.press(KeyCode.ENTER);
            TabPane pages = hand.find("#pages", TabPane.class);
            assertThat(Stagehand.get(() -> pages.getTabs().size())).isEqualTo(2);
        }
    }

    @Test
    void oneCoderCanBeChosen() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(KeyCode.ALT, KeyCode.DIGIT2);
            int all = count(hand);
            ComboBox<?> coders = hand.find("#quotes-coder", ComboBox.class);
            Stagehand.run(() -> coders.getSelectionModel().select(1));
            hand.pulse();
            assertThat(((Optional<?>) Stagehand.get(coders::getValue))).isPresent();
            assertThat(count(hand)).isLessThanOrEqualTo(all);
        }
    }

    @Test
    void anEmptyListSaysWhichChoiceLeftNothing() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(KeyCode.ALT, KeyCode.DIGIT2);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            hand.type("Fresh");
            hand.press(KeyCode.ENTER);
            Label hint = hand.find(".quotes .empty-hint", Label.class);
            hand.until(() -> hint.getText().equals("Nothing is coded with Fresh yet."));
            ComboBox<?> coders = hand.find("#quotes-coder", ComboBox.class);
            Stagehand.run(() -> coders.getSelectionModel().select(1));
            assertThat(hint.getText()).isEqualTo("A has coded nothing with Fresh.");
        }
    }

    @Test
    void thePaneInAllItsLooks() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(KeyCode.ALT, KeyCode.DIGIT2);
            hand.press(KeyCode.DOWN);
            hand.set(settings -> settings.withDark(true));
            hand.set(settings -> settings.withLanguage(Language.CHINESE).withDark(false));
            hand.press(KeyCode.ALT, KeyCode.DIGIT2);
            hand.press(KeyCode.END);
            hand.press(KeyCode.ALT, KeyCode.DIGIT4);
            hand.set(settings -> settings.withScale(200));
            hand.press(KeyCode.ALT, KeyCode.DIGIT4);
            assertThat(count(hand)).isPositive();
        }
    }
}
