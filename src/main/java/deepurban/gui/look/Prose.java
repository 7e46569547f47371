package deepurban.gui.look;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Text over as many lines as it needs, at whatever size of the font; the mouse goes through it to what lies behind. */
public final class Prose extends JTextArea {

    private static final long serialVersionUID = 1L;

    private final int within; // 0: as wide as it is made
    private int measuredWidth = -1;
    private int measuredHeight;
    private String measuredText = "";

    /** Makes text as wide as the room that it is given. */
    public Prose(String text, Font font, Color colour) {
        this(text, font, colour, 0);
    }

    /** Makes text {@code within} pixels. */
    public Prose(String text, Font font, Color colour, int within) {
        super(text);
        this.within = within;
        setFont(font);
        setForeground(colour);
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(null);
        setMargin(new Insets(0, 0, 0, 0));
        setAlignmentX(LEFT_ALIGNMENT);
    }

    /** Makes text in the font of labels. */
    public static Prose of(String text) {
        return new Prose(text, Theme.font(1), UIManager.getColor("Label.foreground"));
    }

    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    /** Its caret, which nobody sees, asks for it when the text is new. */
    @Override
    public void scrollRectToVisible(Rectangle place) {
        // what surrounds it decides
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            revalidate(); // its height follows from its width
        }
    }

    /** Asks text of its own: the view of text that is shown remembers lines of another width. */
    private int heightAt(int width) {
        if (width != measuredWidth || !getText().equals(measuredText)) {
            JTextArea alone = new JTextArea(getText());
            alone.setFont(getFont());
            alone.setBorder(null);
            alone.setMargin(getMargin());
            alone.setLineWrap(true);
            alone.setWrapStyleWord(true);
            alone.setSize(width, Short.MAX_VALUE);
            measuredWidth = width;
            measuredText = getText();
            measuredHeight = alone.getPreferredSize().height;
        }
        return measuredHeight;
    }

    @Override
    public Dimension getPreferredSize() {
        int width = within > 0 ? within : getWidth();
        if (getText().isEmpty()) {
            return new Dimension(width, 0);
        }
        return width == 0 ? super.getPreferredSize() : new Dimension(width, heightAt(width));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }
}
