package deepurban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** How many problems come how far, and how departments score and perform. */
final class FlowJson {

    private final ResultFiles results;
    private final Phrases phrases;

    FlowJson(ResultFiles results, Phrases phrases) {
        this.results = results;
        this.phrases = phrases;
    }

    void addTo(ObjectNode root) throws IOException {
        ArrayNode flows = root.putArray("flows");
        ObjectNode channels = root.putObject("channels");
        results.read("flows.csv", row -> {
            String channel = row.get("channel");
            ObjectNode flow = flows.addObject()
                    .put("arm", row.get("reform"))
                    .put("step", row.get("step"))
                    .put("channel", channel);
            Figures.put(flow, "mean", CsvRows.number(row, "mean"));
            Figures.put(flow, "low", CsvRows.number(row, "ci_low"));
            Figures.put(flow, "high", CsvRows.number(row, "ci_high"));
            if (!channel.isEmpty() && !channels.has(channel)) {
                PageJson.put(channels, channel, results.channel(channel, phrases));
            }
        });
        ArrayNode units = root.putArray("units");
        new DepartmentMeans(results).forEach((arm, department, score, truth) -> {
            ObjectNode unit = units.addObject().put("arm", arm).put("department", department);
            Figures.put(unit, "score", score);
            Figures.put(unit, "truth", truth);
        });
    }
}
