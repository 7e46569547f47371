package deepurban.gui.look;

import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Insets;
import java.awt.Stroke;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.UIManager;
import javax.swing.border.Border;

/** Colours, fonts and distances of the window: one light theme. */
public final class Theme {

    /** Background of the window. */
    public static final Color GROUND = new Color(0xF4F5F7);

    /** Background of what lies on it. */
    public static final Color CARD = Color.WHITE;

    /** Text. */
    public static final Color INK = new Color(0x1F2933);

    /** Text that may be overlooked. */
    public static final Color QUIET = new Color(0x616E7C);

    /** Lines between parts. */
    public static final Color LINE = new Color(0xDDE1E6);

    /** What can be acted on. */
    public static final Color ACCENT = new Color(0x0B6E99);

    /** What needs a look. */
    public static final Color ALERT = new Color(0xB54708);

    /** Colours that people with a colour deficiency can tell apart too (Okabe and Ito 2008). */
    private static final Color[] SERIES = {
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0xE69F00),
        new Color(0x56B4E9),
        new Color(0x333333)
    };

    private Theme() {}

    /** Sets the look and feel; before any window, on the event thread. */
    public static void setUp() {
        FlatLightLaf.setGlobalExtraDefaults(Map.of("@accentColor", "#0B6E99"));
        FlatLightLaf.setup();
        UIManager.put("Component.arc", 8);
        UIManager.put("Button.arc", 8);
        UIManager.put("TextComponent.arc", 8);
        UIManager.put("Component.focusWidth", 1);
        UIManager.put("ScrollBar.width", 11);
        UIManager.put("ScrollBar.thumbArc", 999);
        UIManager.put("ScrollBar.thumbInsets", new Insets(2, 2, 2, 2));
        UIManager.put("Panel.background", GROUND);
        UIManager.put("TabbedPane.showTabSeparators", false);
        UIManager.put("TabbedPane.tabHeight", 36);
        UIManager.put("ToolTip.background", INK);
        UIManager.put("ToolTip.foreground", Color.WHITE);
        UIManager.put("ToolTip.border", BorderFactory.createEmptyBorder(6, 8, 6, 8));
    }

    /** Returns the colour of a series by its number. */
    public static Color series(int number) {
        return SERIES[number % SERIES.length];
    }

    /** Returns a line of that width in pixels. */
    public static Stroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** Returns the font of labels, larger by a factor. */
    public static Font font(double factor) {
        Font base = UIManager.getFont("Label.font");
        return base.deriveFont((float) (base.getSize2D() * factor));
    }

    /** Returns the font of headings, larger by a factor. */
    public static Font bold(double factor) {
        return font(factor).deriveFont(Font.BOLD);
    }

    /** Returns whether the fonts here have every character of a text. */
    public static boolean canDraw(String text) {
        return font(1).canDisplayUpTo(text) == -1;
    }

    /** Returns a length that grows with the font: on Linux the look and feel follows the size of text that the desktop asks for. */
    public static int scaled(int length) {
        return UIScale.scale(length);
    }

    /** Returns an empty border. */
    public static Border space(int top, int left, int bottom, int right) {
        return BorderFactory.createEmptyBorder(scaled(top), scaled(left), scaled(bottom), scaled(right));
    }

    /** Returns a label of quiet text. */
    public static JLabel quiet(String text) {
        JLabel label = new JLabel(text);
        label.setForeground(QUIET);
        return label;
    }

    /** Returns a heading. */
    public static JLabel heading(String text, double factor) {
        JLabel label = new JLabel(text);
        label.setFont(bold(factor));
        label.setForeground(INK);
        return label;
    }

    /** Makes a component a white card with room inside. */
    public static <C extends JComponent> C card(C component, int room) {
        component.setOpaque(true);
        component.setBackground(CARD);
        component.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(LINE, 1, true), space(room, room, room, room)));
        return component;
    }
}
