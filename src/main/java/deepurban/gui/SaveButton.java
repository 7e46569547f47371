package deepurban.gui;

import deepurban.gui.course.Conductor;
import deepurban.gui.course.Course;
import deepurban.gui.look.Wording;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;

/** The button that offers what can be saved. For the event thread. */
final class SaveButton extends JButton {

    private static final long serialVersionUID = 1L;
    private static final double SHARP = 2;
    private static final int HUNDREDTHS = 12; // of a second: how long a picture of an animation stands

    private final transient Conductor conductor;
    private final transient Wording words;
    private final transient Consumer<String> say;
    private final JPopupMenu menu = new JPopupMenu();

    SaveButton(Conductor conductor, Wording words, Maps maps, Recorder recorder, Consumer<String> say) {
        super(words.get("save"));
        this.conductor = conductor;
        this.words = words;
        this.say = say;
        setName("save");
        addActionListener(e -> menu.show(this, 0, getHeight()));
        item("reform", this::reform);
        item("scenario", () -> ask("scenario.json").ifPresent(file -> order(file, Saving::scenario)));
        item("daily", () -> ask("daily.csv").ifPresent(file -> order(file, Saving::daily)));
        menu.addSeparator();
        item("picture", () -> ask("map.png").ifPresent(file -> picture(file, () -> maps.picture(SHARP))));
        item(
                "animation",
                () -> ask("town.gif").ifPresent(file -> recorder.start(file, to -> Recording.gif(to, HUNDREDTHS))));
        item("frames", () -> ask("town-pictures").ifPresent(folder -> recorder.start(folder, Recording::folder)));
    }

    private void item(String name, Runnable act) {
        JMenuItem item = new JMenuItem(words.get("save." + name));
        item.setName("save." + name);
        item.addActionListener(e -> act.run());
        menu.add(item);
    }

    private java.util.Optional<Path> ask(String suggested) {
        JFileChooser files = new JFileChooser(new File("."));
        files.setName("files");
        files.setSelectedFile(new File(suggested));
        if (files.showSaveDialog(SwingUtilities.getWindowAncestor(this)) != JFileChooser.APPROVE_OPTION) {
            return java.util.Optional.empty();
        }
        Path file = files.getSelectedFile().toPath();
        boolean may = !file.toFile().isFile()
                || JOptionPane.showConfirmDialog(
                                this,
                                words.get("save.replace", file.getFileName().toString()),
                                "DeepUrban",
                                JOptionPane.YES_NO_OPTION)
                        == JOptionPane.YES_OPTION;
        return may ? java.util.Optional.of(file) : java.util.Optional.empty();
    }

    private void reform() {
        conductor.look(towns -> {
            boolean none = towns.get(towns.size() - 1).moves().patches().isEmpty();
            SwingUtilities.invokeLater(() -> {
                if (none) {
                    say.accept(words.get("save.nothing"));
                } else {
                    ask("my-reform.json").ifPresent(this::saveReform);
                }
            });
        });
    }

    private void saveReform(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        order(file, (to, course) -> Saving.reform(to, course, name));
    }

    /** Writes something of a course. */
    @FunctionalInterface
    private interface Work {

        /** Writes it. */
        void save(Path file, Course course) throws IOException;
    }

    private void order(Path file, Work work) {
        conductor.look(towns -> {
            try {
                work.save(file, towns.get(towns.size() - 1));
                say.accept(words.get("save.done", file.toString()));
            } catch (IOException e) {
                say.accept(words.get("save.failed", file.toString(), e.getMessage()));
            }
        });
    }

    private void picture(Path file, Supplier<BufferedImage> take) {
        try {
            Saving.picture(file, take.get());
            say.accept(words.get("save.done", file.toString()));
        } catch (IOException e) {
            say.accept(words.get("save.failed", file.toString(), e.getMessage()));
        }
    }
}
