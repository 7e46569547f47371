package deepurban.gui.inspect;

import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import javax.swing.event.HyperlinkEvent;
import javax.swing.text.DefaultCaret;

/** Shows a subject as it is now, with links to what it has to do with. For the event thread. */
public final class InspectorPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient Consumer<Subject> wish;
    private final JEditorPane page = new JEditorPane();
    private final JScrollPane scroll = new JScrollPane(page);
    private final JLabel title = Theme.heading(" ", 1.15);
    private final JButton back;
    private final transient Deque<Subject> former = new ArrayDeque<>();
    private final transient List<Subject> links = new ArrayList<>();
    private transient Optional<Subject> subject = Optional.empty();
    private String written = "";
    private transient Subject shown; // null: nothing yet

    /** Makes an empty inspector; {@code wish} hears of what should be looked at. */
    public InspectorPanel(Wording words, Consumer<Subject> wish) {
        super(new BorderLayout());
        this.words = words;
        this.wish = wish;
        setBackground(Theme.CARD);
        back = new JButton(words.get("inspect.back"));
        back.setName("inspectBack");
        back.setEnabled(false);
        back.addActionListener(e -> back());
        JPanel head = new JPanel(new BorderLayout(8, 4));
        head.setOpaque(false);
        head.setBorder(Theme.space(10, 14, 6, 12));
        title.setName("inspected");
        head.add(title, BorderLayout.CENTER);
        JPanel right = new JPanel(new FlowLayout(FlowLayout.TRAILING, 0, 0));
        right.setOpaque(false);
        right.add(back);
        head.add(right, BorderLayout.EAST);
        page.setContentType("text/html");
        page.setEditable(false);
        page.setBackground(Theme.CARD);
        page.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        page.setFont(Theme.font(0.95));
        page.setBorder(Theme.space(0, 8, 12, 8));
        page.setName("inspector");
        ((DefaultCaret) page.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE); // new text does not scroll
        page.addHyperlinkListener(e -> {
            if (e.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
                look(links.get(Integer.parseInt(e.getDescription())));
            }
        });
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        add(head, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        page.setText("<html><p style='color:#616E7C'>" + words.get("inspect.invitation"));
    }

    /** Looks at something else; the button leads back. */
    public void look(Subject next) {
        subject.filter(now -> !now.equals(next)).ifPresent(former::push);
        subject = Optional.of(next);
        back.setEnabled(!former.isEmpty());
        wish.accept(next);
    }

    private void back() {
        subject = Optional.of(former.pop());
        back.setEnabled(!former.isEmpty());
        wish.accept(subject.get());
    }

    /** Returns what is looked at. */
    public Optional<Subject> subject() {
        return subject;
    }

    /** Shows what is known: one column for each town. */
    public void show(List<Inspection> towns) {
        Inspection last = towns.get(towns.size() - 1);
        if (!subject.equals(Optional.of(last.subject()))) {
            return; // something else was chosen meanwhile
        }
        Point at = last.subject().equals(shown) ? scroll.getViewport().getViewPosition() : new Point();
        shown = last.subject();
        title.setText(last.title());
        links.clear();
        StringBuilder html = new StringBuilder("<html>");
        for (int t = 0; t < towns.size(); t++) {
            if (towns.size() > 1) {
                html.append("<p style='color:#0B6E99'><b>")
                        .append(words.get(t == 0 ? "town.baseline" : "town.reform"))
                        .append("</b></p>");
            }
            table(html, towns.get(t));
        }
        String text = html.toString();
        if (text.equals(written)) {
            return; // a selection of text stays
        }
        written = text;
        page.setText(text);
        SwingUtilities.invokeLater(() -> scroll.getViewport().setViewPosition(at));
    }

    private void table(StringBuilder html, Inspection inspection) {
        html.append("<table width='100%' cellpadding='3' cellspacing='0'>");
        for (Inspection.Row row : inspection.rows()) {
            if (row.value().isEmpty()) {
                html.append("<tr><td colspan='2' style='padding-top:10px'><b>")
                        .append(escaped(row.label()))
                        .append("</b></td></tr>");
            } else {
                html.append("<tr><td style='color:#616E7C'>")
                        .append(escaped(row.label()))
                        .append("</td><td>");
                if (row.link().isPresent()) {
                    html.append("<a style='color:#0B6E99' href='")
                            .append(links.size())
                            .append("'>");
                    links.add(row.link().get());
                }
                html.append(escaped(row.value()))
                        .append(row.link().isPresent() ? "</a>" : "")
                        .append("</td></tr>");
            }
        }
        html.append("</table>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
