package deepurban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/**
 * Maps of cells by quarter, small enough to stand in the page: whole numbers of two bytes, those of a reform as differences
 * from the baseline, deflated, in Base64.
 */
final class MapJson {

    /** What stands for "nobody lives there". */
    private static final short NOTHING = Short.MIN_VALUE;

    /** Steps in which a quantity is told, per unit. */
    private static final Map<String, Integer> SCALES = scales();

    private final TownCells cells;

    MapJson(TownCells cells) {
        this.cells = cells;
    }

    private static Map<String, Integer> scales() {
        Map<String, Integer> scales = new LinkedHashMap<>();
        scales.put("satisfaction", 2000);
        scales.put("backlog", 20);
        return scales;
    }

    void addTo(ObjectNode root) throws IOException {
        if (cells.days().isEmpty()) {
            root.putNull("maps");
            return;
        }
        ObjectNode maps = root.putObject("maps");
        maps.put("nothing", NOTHING).put("width", cells.width()).put("height", cells.height());
        cells.days().forEach(maps.putArray("days")::add);
        cells.subdistricts().forEach(maps.putArray("names")::add);
        ArrayNode x = maps.putArray("x");
        ArrayNode y = maps.putArray("y");
        ArrayNode subdistrict = maps.putArray("subdistrict");
        for (int cell = 0; cell < cells.count(); cell++) {
            x.add(cells.x(cell));
            y.add(cells.y(cell));
            subdistrict.add(cells.subdistrict(cell));
        }
        ObjectNode quantities = maps.putObject("quantities");
        for (Map.Entry<String, Integer> scale : SCALES.entrySet()) {
            ObjectNode quantity = quantities.putObject(scale.getKey());
            arms(quantity.put("scale", scale.getValue()).putObject("arms"), scale.getKey(), scale.getValue());
        }
    }

    private void arms(ObjectNode arms, String quantity, int scale) throws IOException {
        short[] baseline = null;
        for (String arm : cells.arms()) {
            short[] own = steps(cells.values(arm, quantity), scale);
            arms.put(arm, packed(baseline == null ? own : apart(own, baseline)));
            baseline = baseline == null ? own : baseline;
        }
    }

    private static short[] steps(List<float[]> layers, int scale) {
        short[] steps =
                new short[layers.stream().mapToInt(layer -> layer.length).sum()];
        int at = 0;
        for (float[] layer : layers) {
            for (float value : layer) {
                steps[at++] =
                        Float.isNaN(value) ? NOTHING : (short) Math.min(Short.MAX_VALUE, Math.round(value * scale));
            }
        }
        return steps;
    }

    private static short[] apart(short[] own, short[] baseline) {
        short[] apart = new short[own.length];
        for (int i = 0; i < own.length; i++) {
            boolean known = own[i] != NOTHING && baseline[i] != NOTHING;
            apart[i] = known ? (short) (own[i] - baseline[i]) : NOTHING;
        }
        return apart;
    }

    /** All low bytes, then all high ones: those are mostly alike and nearly vanish. */
    private static String packed(short[] values) throws IOException {
        byte[] bytes = new byte[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
            bytes[values.length + i] = (byte) (values[i] >> Byte.SIZE);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
