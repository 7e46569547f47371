package deepurban.gui;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.course.Conductor;
import deepurban.gui.course.Course;
import deepurban.gui.course.Frame;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.Scenario;
import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistake;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.GridBagLayout;
import java.awt.Rectangle;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.SwingWorker;

/** The one window: the chooser, or a town. For the event thread. */
final class ExplorerWindow extends JFrame {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final long seed;
    private transient Wording words;
    private transient Opened opened; // null: none
    private transient TownView view; // null: none
    private transient Frame last; // null: none

    ExplorerWindow(Catalogue catalogue, long seed, Wording words) {
        this.catalogue = catalogue;
        this.seed = seed;
        this.words = words;
        setTitle("DeepUrban");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        setMinimumSize(new Dimension(1000, 640));
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        setSize(Math.min(screen.width, 1600), Math.min(screen.height, 980));
        setLocationRelativeTo(null);
        choose();
    }

    private void fill(Component content) {
        getContentPane().removeAll();
        getContentPane().add(content, BorderLayout.CENTER);
        if (words.language().equals("zh") && !Theme.canDraw(words.get("language.own"))) {
            JLabel notice = new JLabel(Wording.in("en").get("language.noFont")); // in letters that can be drawn
            notice.setForeground(Theme.ALERT);
            notice.setBorder(Theme.space(8, 16, 8, 16));
            getContentPane().add(notice, BorderLayout.NORTH);
        }
        revalidate();
        repaint();
    }

    /** Shows the chooser. */
    void choose() {
        leave();
        setTitle("DeepUrban");
        fill(new Chooser(catalogue, words, this::open, () -> {
            words = words.other();
            choose();
        }));
    }

    private void leave() {
        if (view != null) {
            view.close();
            view = null;
        }
        if (opened != null) {
            opened.conductor().close();
            opened = null;
        }
    }

    /** Opens the scenario anew with other settings; changes made on the way are made again on their days. */
    private void startAgain(ObjectNode patch) {
        Offer anew = opened.offer().with(patch);
        try {
            anew.read(catalogue);
        } catch (InvalidInput e) {
            view.say(e.mistakes().get(0).toString());
            return;
        }
        opened.conductor().look(towns -> {
            Map<Integer, ObjectNode> moves = towns.get(towns.size() - 1).moves().patches();
            SwingUtilities.invokeLater(() -> {
                leave();
                open(anew, moves);
            });
        });
    }

    /** Opens a scenario and lets its town run. */
    void open(Offer offer) {
        open(offer, Map.of());
    }

    private void open(Offer offer, Map<Integer, ObjectNode> moves) {
        JPanel waiting = new JPanel(new GridBagLayout());
        JLabel text =
                Theme.quiet(words.get("opening", offer.file().getFileName().toString()));
        text.setFont(Theme.font(1.2));
        waiting.add(text);
        fill(waiting);
        new SwingWorker<Course, Void>() {
            @Override
            protected Course doInBackground() {
                Course course = new Course(offer.read(catalogue), catalogue, seed);
                moves.forEach(course::changeFrom);
                return course;
            }

            @Override
            protected void done() {
                try {
                    show(offer, get());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (ExecutionException e) {
                    refuse(e.getCause());
                }
            }
        }.execute();
    }

    private void refuse(Throwable cause) {
        String text = cause instanceof InvalidInput wrong
                ? wrong.mistakes().stream().map(Mistake::toString).collect(Collectors.joining("\n"))
                : words.get("trouble", cause.toString());
        JOptionPane.showMessageDialog(this, text, "DeepUrban", JOptionPane.ERROR_MESSAGE);
        choose();
    }

    private void show(Offer offer, Course course) {
        Scenario scenario = course.scenario();
        Conductor conductor = new Conductor(course, this::seen, this::trouble);
        opened = new Opened(offer, scenario, course.plan(), course.town(), conductor);
        build(Optional.empty());
        if (offer.lesson().isEmpty()) {
            conductor.rushTo(course.warmUp());
        }
    }

    private void build(Optional<TownView> former) {
        setTitle(words.of(opened.scenario().title()) + " – DeepUrban");
        int speed = former.map(TownView::speedStep).orElse(-1);
        view = new TownView(opened, catalogue, words, this::choose, this::otherLanguage, this::startAgain, speed);
        view.begin(former);
        fill(view);
    }

    private void otherLanguage() {
        view.close();
        words = words.other();
        build(Optional.of(view));
        if (last != null) {
            view.show(last);
        }
    }

    /** A picture came from the thread of the town. */
    private void seen(Frame frame) {
        SwingUtilities.invokeLater(() -> {
            if (view != null) {
                last = frame;
                view.show(frame);
                Conductor conductor = opened.conductor();
                SwingUtilities.invokeLater(conductor::painted); // behind the painting
            }
        });
    }

    private void trouble(Throwable cause) {
        SwingUtilities.invokeLater(() -> JOptionPane.showMessageDialog(
                this, words.get("trouble", cause.toString()), "DeepUrban", JOptionPane.ERROR_MESSAGE));
    }

    @Override
    public void dispose() {
        leave();
        super.dispose();
    }
}
