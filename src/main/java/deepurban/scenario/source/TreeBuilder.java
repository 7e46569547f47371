package deepurban.scenario.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located.Items;
import deepurban.scenario.source.Located.Kind;
import deepurban.scenario.source.Located.Member;
import deepurban.scenario.source.Located.Members;
import deepurban.scenario.source.Located.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a located tree from a stream of tokens. The parser's limits bound the depth, so recursion is safe. */
final class TreeBuilder {

    /** JSON has no comments; a member of this name is one, wherever it stands. */
    private static final String COMMENT = "$comment";

    private final Source source;
    private final Mistakes mistakes;

    TreeBuilder(Source source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
    }

    Optional<Located> build(JsonFactory format, String text) {
        try (JsonParser parser = format.createParser(text)) {
            return told(parser);
        } catch (IOException e) {
            return refuse(Place.of(source), Phrase.of("file.unreadable"));
        }
    }

    private Optional<Located> told(JsonParser parser) throws IOException {
        try {
            return document(parser);
        } catch (StreamConstraintsException e) {
            return refuse(place(parser.currentLocation()), Phrase.of("syntax.limits"));
        } catch (JsonProcessingException e) {
            return refuse(place(e.getLocation()), Phrase.of("syntax", firstLine(e.getOriginalMessage())));
        }
    }

    private Optional<Located> document(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            return refuse(Place.of(source), Phrase.of("file.empty"));
        }
        Located root = value(parser, "");
        if (parser.nextToken() != null) {
            return refuse(place(parser.currentTokenLocation()), Phrase.of("syntax.more"));
        }
        return Optional.of(root);
    }

    private Located value(JsonParser parser, String pointer) throws IOException {
        Place place = place(parser.currentTokenLocation());
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            // Written out, a few lines of aliases to aliases fill the memory.
            mistakes.add(place.mistake(pointer, Phrase.of("yaml.alias")));
            return new Scalar(place, Kind.NULL, "null");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, place, pointer);
            case START_ARRAY -> items(parser, place, pointer);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, place);
            // YAML has more words for them: yes, no, on, off.
            case VALUE_TRUE -> new Scalar(place, Kind.SWITCH, "true");
            case VALUE_FALSE -> new Scalar(place, Kind.SWITCH, "false");
            case VALUE_NULL -> new Scalar(place, Kind.NULL, "null");
            default -> new Scalar(place, Kind.TEXT, parser.getText());
        };
    }

    /** YAML writes numbers in ways that JSON does not know: 0x10, 1_000, .5, .inf. */
    private static Scalar number(JsonParser parser, Place place) throws IOException {
        if (!(parser instanceof YAMLParser)) {
            return new Scalar(place, Kind.NUMBER, parser.getText());
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return new Scalar(place, Kind.NUMBER, parser.getNumberValue().toString());
        }
        String text = parser.getText().replace("_", "");
        boolean finite = text.chars().anyMatch(Character::isDigit);
        return new Scalar(place, finite ? Kind.NUMBER : Kind.TEXT, text);
    }

    private Located items(JsonParser parser, Place place, String pointer) throws IOException {
        List<Located> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, Pointers.child(pointer, Integer.toString(items.size()))));
        }
        return new Items(place, items);
    }

    private Located members(JsonParser parser, Place place, String pointer) throws IOException {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String at = Pointers.child(pointer, name);
            Place key = place(parser.currentTokenLocation());
            parser.nextToken();
            Member before = members.putIfAbsent(name, new Member(key, value(parser, at)));
            if (before != null) {
                mistakes.add(key.mistake(
                        at, Phrase.of("name.twice", name, before.place().line())));
            }
        }
        members.remove(COMMENT);
        return new Members(place, members);
    }

    private Place place(JsonLocation location) {
        if (location == null) {
            return Place.of(source);
        }
        return new Place(source, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private Optional<Located> refuse(Place place, Phrase why) {
        mistakes.add(place.mistake("", why));
        return Optional.empty();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
