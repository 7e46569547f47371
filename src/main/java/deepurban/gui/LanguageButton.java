package deepurban.gui;

import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import javax.swing.JButton;

/** The button to the other language, named in that language if the fonts here allow it. */
final class LanguageButton extends JButton {

    private static final long serialVersionUID = 1L;

    LanguageButton(Wording words, Runnable change) {
        String own = words.get("language.other");
        setText(Theme.canDraw(own) ? own : words.get("language.otherInPlainLetters"));
        setName("language");
        addActionListener(e -> change.run());
    }
}
