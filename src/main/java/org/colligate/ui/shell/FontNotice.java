package org.colligate.ui.shell;

import java.util.function.BooleanSupplier;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Language;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Settings;
import org.colligate.ui.kit.Texts;

/// Says on a system that has no font for Chinese that it needs one, and which; once.
final class FontNotice {

    private FontNotice() {}

    /// Says so if it has to be said. In English, for in Chinese it could not be read.
    ///
    /// @param showsChinese whether the system has a font
    static void show(Desk desk, BooleanSupplier showsChinese) {
        Settings settings = desk.settings().get();
        if (settings.toldOfFont() || showsChinese.getAsBoolean()) {
            return;
        }
        desk.settings().update(Settings::withToldOfFont);
        Texts english = new Texts(Language.ENGLISH);
        Panel panel =
                new Panel(
                        english.of("shell.font"),
                        Messages.paragraph(english.of("shell.font.what")));
        panel.addDefault(english.of("kit.close"), desk.messages()::hide).requestFocus();
        desk.messages().ask(panel);
    }
}
