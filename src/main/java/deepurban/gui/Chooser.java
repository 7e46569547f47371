package deepurban.gui;

import deepurban.gui.lesson.Lesson;
import deepurban.gui.look.FollowsWidth;
import deepurban.gui.look.Prose;
import deepurban.gui.look.Theme;
import deepurban.gui.look.Wording;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.Scenario;
import deepurban.scenario.mistake.InvalidInput;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Image;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingWorker;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Where one begins: the scenarios, each with a picture and a sentence. */
final class Chooser extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Those that come with the program, as far as they are there. */
    private static final List<String> NAMES = List.of("classroom", "town", "minhang", "cellular");

    private static final int CARD_WIDTH = Theme.scaled(284);
    private static final int ROOM = 16; // inside a card
    private static final int TEXT_WIDTH = CARD_WIDTH - 2 * Theme.scaled(ROOM) - 2;
    private static final int PICTURE_HEIGHT = Theme.scaled(170);

    private final transient Catalogue catalogue;
    private final transient Wording words;
    private final transient Consumer<Offer> chosen;

    Chooser(Catalogue catalogue, Wording words, Consumer<Offer> chosen, Runnable otherLanguage) {
        super(new BorderLayout());
        this.catalogue = catalogue;
        this.words = words;
        this.chosen = chosen;
        setBackground(Theme.GROUND);
        add(head(otherLanguage), BorderLayout.NORTH);
        FollowsWidth column = new FollowsWidth();
        column.setBackground(Theme.GROUND);
        column.setBorder(Theme.space(8, 40, 40, 40));
        column.add(Theme.heading(words.get("chooser.towns"), 1.15));
        column.add(Box.createVerticalStrut(12));
        column.add(cards());
        if (Files.isRegularFile(Offer.FOLDER.resolve("classroom.json"))) {
            column.add(Box.createVerticalStrut(28));
            column.add(Theme.heading(words.get("chooser.lessons"), 1.15));
            column.add(Box.createVerticalStrut(12));
            column.add(lessons());
        }
        JScrollPane scroll = new JScrollPane(column);
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        scroll.getViewport().setBackground(Theme.GROUND);
        add(scroll, BorderLayout.CENTER);
    }

    private JPanel head(Runnable otherLanguage) {
        JPanel head = new JPanel(new BorderLayout());
        head.setOpaque(false);
        head.setBorder(Theme.space(36, 40, 20, 40));
        JPanel texts = new FollowsWidth();
        texts.setOpaque(false);
        texts.add(Theme.heading("DeepUrban", 2.2));
        texts.add(Box.createVerticalStrut(6));
        texts.add(new Prose(words.get("chooser.sentence"), Theme.font(1.08), Theme.QUIET));
        head.add(texts, BorderLayout.CENTER);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 8, 0));
        buttons.setOpaque(false);
        JButton open = new JButton(words.get("chooser.open"));
        open.setName("openFile");
        open.addActionListener(e -> askForFile());
        buttons.add(open);
        buttons.add(new LanguageButton(words, otherLanguage));
        head.add(buttons, BorderLayout.EAST);
        return head;
    }

    private void askForFile() {
        JFileChooser files = new JFileChooser(Files.isDirectory(Offer.FOLDER) ? Offer.FOLDER.toFile() : null);
        files.setFileFilter(new FileNameExtensionFilter(words.get("chooser.files"), "json", "yaml", "yml"));
        if (files.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            chosen.accept(new Offer(files.getSelectedFile().toPath(), List.of()));
        }
    }

    private JPanel cards() {
        JPanel row = new JPanel(new WrapLayout(18));
        row.setOpaque(false);
        List<Path> files = new ArrayList<>();
        for (String name : NAMES) {
            Path file = Offer.FOLDER.resolve(name + ".json");
            if (Files.isRegularFile(file)) {
                files.add(file);
            }
        }
        if (files.isEmpty()) {
            row.add(Theme.quiet(
                    words.get("chooser.none", Offer.FOLDER.toAbsolutePath().toString())));
        }
        files.forEach(file -> row.add(card(new Offer(file, List.of()))));
        if (!files.isEmpty()) {
            level(row);
        }
        return row;
    }

    private JPanel lessons() {
        JPanel row = new JPanel(new WrapLayout(18));
        row.setOpaque(false);
        int number = 1;
        for (Lesson lesson : Lesson.all()) {
            JPanel card = Theme.card(new JPanel(new BorderLayout(0, 8)), ROOM);
            card.setName("lesson:" + lesson.name());
            String title = number++ + "  " + words.of(lesson.title());
            card.add(new Prose(title, Theme.bold(1.06), Theme.INK, TEXT_WIDTH), BorderLayout.NORTH);
            String question = words.of(lesson.question());
            card.add(new Prose(question, Theme.font(1), Theme.QUIET, TEXT_WIDTH), BorderLayout.CENTER);
            act(card, title, Offer.of(lesson));
            row.add(card);
        }
        level(row);
        return row;
    }

    private JPanel card(Offer offer) {
        String file = offer.file().getFileName().toString();
        String name = file.substring(0, file.lastIndexOf('.'));
        JPanel card = Theme.card(new JPanel(new BorderLayout(0, 12)), ROOM);
        card.setName("scenario:" + name);
        JLabel picture = new JLabel();
        picture.setPreferredSize(new Dimension(TEXT_WIDTH, PICTURE_HEIGHT));
        picture.setHorizontalAlignment(JLabel.CENTER);
        Prose title = new Prose(name, Theme.bold(1.12), Theme.INK, TEXT_WIDTH);
        Prose size = new Prose(" ", Theme.font(0.9), Theme.QUIET, TEXT_WIDTH);
        JPanel texts = new FollowsWidth();
        texts.setOpaque(false);
        texts.add(title);
        texts.add(Box.createVerticalStrut(2));
        texts.add(size);
        texts.add(Box.createVerticalStrut(8));
        texts.add(new Prose(words.lookup("scenario." + name, ""), Theme.font(1), Theme.INK, TEXT_WIDTH));
        card.add(picture, BorderLayout.NORTH);
        card.add(texts, BorderLayout.CENTER);
        act(card, name, offer);
        new Reading(offer, picture, title, size, card).execute();
        return card;
    }

    /** Makes all cards of a row as high as the highest. */
    private static void level(Container row) {
        int most = 0;
        for (Component card : row.getComponents()) {
            card.setPreferredSize(null);
            most = Math.max(most, card.getPreferredSize().height);
        }
        for (Component card : row.getComponents()) {
            card.setPreferredSize(new Dimension(CARD_WIDTH, most));
        }
        row.revalidate();
    }

    private void act(JPanel card, String title, Offer offer) {
        card.getAccessibleContext().setAccessibleName(title);
        card.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        card.setFocusable(true);
        card.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                chosen.accept(offer);
            }

            @Override
            public void mouseEntered(MouseEvent e) {
                edge(card, true);
            }

            @Override
            public void mouseExited(MouseEvent e) {
                edge(card, card.isFocusOwner());
            }
        });
        card.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                edge(card, true);
            }

            @Override
            public void focusLost(FocusEvent e) {
                edge(card, false);
            }
        });
        for (String key : List.of("ENTER", "SPACE")) {
            card.getInputMap().put(KeyStroke.getKeyStroke(key), "choose");
        }
        card.getActionMap().put("choose", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                chosen.accept(offer);
            }
        });
    }

    private static void edge(JPanel card, boolean strong) {
        card.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(strong ? Theme.ACCENT : Theme.LINE, strong ? 2 : 1, true),
                Theme.space(strong ? ROOM - 1 : ROOM, ROOM, strong ? ROOM - 1 : ROOM, ROOM)));
    }

    /** Reads a scenario and draws its picture beside the window's own thread. */
    private final class Reading extends SwingWorker<Scenario, Void> {

        private final Offer offer;
        private final JLabel picture;
        private final Prose title;
        private final Prose size;
        private final JPanel card;
        private Image image;

        Reading(Offer offer, JLabel picture, Prose title, Prose size, JPanel card) {
            this.card = card;
            this.offer = offer;
            this.picture = picture;
            this.title = title;
            this.size = size;
        }

        @Override
        protected Scenario doInBackground() {
            Scenario scenario = offer.read(catalogue);
            image = Thumbnail.of(scenario, TEXT_WIDTH, PICTURE_HEIGHT);
            return scenario;
        }

        @Override
        protected void done() {
            try {
                Scenario scenario = get();
                title.setText(words.of(scenario.title()));
                card.getAccessibleContext().setAccessibleName(title.getText());
                picture.setIcon(new ImageIcon(image));
                double sample = scenario.parameters().town().sample();
                String residents = String.format(Locale.ROOT, "%,.0f", Offer.residents(scenario));
                String subdistricts = Integer.toString(
                        scenario.parameters().town().subdistricts().size());
                size.setText(
                        sample == 1
                                ? words.get("chooser.size", residents, subdistricts)
                                : words.get(
                                        "chooser.sample",
                                        residents,
                                        subdistricts,
                                        String.format(Locale.ROOT, "%.1f", 100 * sample)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                size.setText(e.getCause() instanceof InvalidInput ? words.get("chooser.broken") : e.getMessage());
            }
            if (card.getParent() != null) {
                level(card.getParent());
            }
        }
    }
}
