package deepurban.gui;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.gui.course.Course;
import deepurban.gui.course.Series;
import deepurban.observe.DailyIndicators;
import deepurban.output.CsvTable;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes what a course has come to: a reform, the scenario, the daily figures, a picture. A file is complete or not there. */
final class Saving {

    private Saving() {}

    /** What writes the content of a file. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it. */
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file beside its place first, then puts it there. */
    static void write(Path file, Content content) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path pending = Files.createTempFile(absolute.getParent(), "." + absolute.getFileName(), ".part");
        try {
            try (OutputStream out = Files.newOutputStream(pending)) {
                content.write(out);
            }
            Files.move(pending, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(pending);
        }
    }

    /**
     * Writes the changes that were made as a reform, which {@code compare} takes: all of them in one patch, from the day of the first.
     *
     * @throws IllegalStateException if nothing was changed
     */
    static void reform(Path file, Course course, String name) throws IOException {
        if (course.moves().patches().isEmpty()) {
            throw new IllegalStateException("nothing was changed");
        }
        ObjectNode reform = JsonNodeFactory.instance.objectNode();
        reform.putObject("title").put("en", name).put("zh", name);
        int first = course.moves().patches().firstKey();
        reform.put("from", course.plan().date(first).toString());
        reform.set("patch", course.moves().joined());
        text(file, reform.toPrettyString());
    }

    /** Writes the scenario as it stands, with all changes that were made. */
    static void scenario(Path file, Course course) throws IOException {
        text(file, course.scenario().tree().toPrettyString());
    }

    private static void text(Path file, String text) throws IOException {
        write(file, out -> out.write((text + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes the daily figures up to today in the form of {@code daily/RUN.csv.gz}, warm-up included. */
    static void daily(Path file, Course course) throws IOException {
        Series series = course.series();
        List<String> areas = new ArrayList<>();
        areas.add("town");
        course.town().localities().forEach(here -> areas.add(here.place().name()));
        List<String> header = new ArrayList<>(List.of("day", "date", "area"));
        header.addAll(DailyIndicators.NAMES);
        write(file, out -> {
            CsvTable table = new CsvTable(out, header);
            for (int day = 0; day < Math.min(course.day(), series.days()); day++) {
                float[][] values = series.on(day);
                for (int area = 0; area < values.length; area++) {
                    table.number((long) day)
                            .name(course.plan().date(day).toString())
                            .name(areas.get(area));
                    for (float value : values[area]) {
                        table.number(value);
                    }
                    table.endRow();
                }
            }
            table.finish();
        });
    }

    /** Writes a picture as PNG. */
    static void picture(Path file, RenderedImage image) throws IOException {
        write(file, out -> ImageIO.write(image, "png", out));
    }
}
