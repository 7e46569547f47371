package deepurban.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Service requests as Open311 GeoReport v2 gives them in JSON: an array of objects, or an object that holds one. What stands in
 * objects inside a request has their names before its own, as in {@code extended_attributes.ward}.
 */
final class GeoReportRows implements RowSource {

    private static final List<String> STANDARD = List.of(
            "service_request_id",
            "status",
            "service_name",
            "service_code",
            "agency_responsible",
            "requested_datetime",
            "updated_datetime",
            "expected_datetime",
            "zipcode",
            "address_id",
            "extended_attributes.ward");

    private final RecordText text;
    private final RecordGuard guard;
    private final JsonParser parser;
    private int[] places = {};

    private GeoReportRows(RecordText text) throws IOException {
        this.text = text;
        this.guard = new RecordGuard(text.reader());
        this.parser = new JsonFactory().createParser(guard);
    }

    /** Opens a list of requests. */
    static GeoReportRows open(RecordText text) throws IOException {
        GeoReportRows rows = new GeoReportRows(text);
        rows.findArray();
        return rows;
    }

    /** Returns whether a text is meant to be JSON. */
    static boolean recognises(String beginning) {
        String start = beginning.stripLeading();
        return start.startsWith("[") || start.startsWith("{");
    }

    private void findArray() {
        JsonToken token = token();
        while (token != null && token != JsonToken.START_ARRAY) {
            token = token();
        }
        if (token == null) {
            throw new BadRecords("noRequests");
        }
    }

    private JsonToken token() {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            throw new BadRecords("json", line(), e.getOriginalMessage());
        } catch (IOException e) {
            throw RecordText.trouble(e, line());
        }
    }

    private long line() {
        return parser.currentLocation().getLineNr();
    }

    private String value() {
        try {
            return parser.getValueAsString("");
        } catch (JsonProcessingException e) {
            throw new BadRecords("json", line(), e.getOriginalMessage());
        } catch (IOException e) {
            throw RecordText.trouble(e, line());
        }
    }

    @Override
    public List<String> columns() {
        return STANDARD;
    }

    @Override
    public void choose(int[] chosen) {
        places = chosen.clone();
    }

    @Override
    public Optional<Row> next() {
        JsonToken token = token();
        if (token == null || token == JsonToken.END_ARRAY) {
            return Optional.empty();
        }
        if (token != JsonToken.START_OBJECT) {
            throw new BadRecords("json", line(), "service_request");
        }
        Map<String, String> request = new LinkedHashMap<>();
        read("", request);
        guard.recordEnded();
        String[] cells = new String[places.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = places[i] < 0
                    ? ""
                    : request.getOrDefault(STANDARD.get(places[i]), "").strip();
        }
        return Optional.of(new Row(line(), Optional.empty(), cells));
    }

    /** Reads the members of the object that has just begun; only those of standard names are kept. */
    private void read(String prefix, Map<String, String> request) {
        for (JsonToken token = token(); token != JsonToken.END_OBJECT; token = token()) {
            if (token == null) {
                throw new BadRecords("json", line(), "}");
            }
            String name = prefix + value();
            JsonToken value = token();
            if (value == JsonToken.START_OBJECT) {
                read(name + ".", request);
            } else if (value == JsonToken.START_ARRAY) {
                skip();
            } else if (STANDARD.contains(name) && value != JsonToken.VALUE_NULL) {
                request.put(name, value());
            }
        }
    }

    private void skip() {
        try {
            parser.skipChildren();
        } catch (JsonProcessingException e) {
            throw new BadRecords("json", line(), e.getOriginalMessage());
        } catch (IOException e) {
            throw RecordText.trouble(e, line());
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
        text.close();
    }
}
