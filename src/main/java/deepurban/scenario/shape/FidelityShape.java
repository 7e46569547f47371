package deepurban.scenario.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Members;
import deepurban.scenario.source.Pointers;
import java.util.Optional;

/** One share for all subdistricts, or an object of shares by subdistrict; complete, it holds every subdistrict. */
public record FidelityShape() implements Shape {

    /** One share. */
    public static final NumberShape SHARE = new NumberShape(double.class, 0, 1, "share");

    private static final MapShape SHARES = new MapShape(TextShape.NAME, SHARE, false, false);

    @Override
    public void check(Located value, String pointer, Checking checking) {
        if (value instanceof Members) {
            SHARES.check(value, pointer, checking);
        } else {
            SHARE.check(value, pointer, checking);
        }
    }

    @Override
    public JsonNode complete(Optional<Located> given, String pointer, Completion completion) {
        ObjectNode shares = Json.object();
        for (String subdistrict : completion.subdistricts()) {
            Optional<Located> own = given.flatMap(value -> value.member(subdistrict));
            Optional<Located> share = own.or(() -> given.filter(value -> !(value instanceof Members)));
            JsonNode part = SHARE.complete(share, pointer, completion);
            shares.set(subdistrict, part.isMissingNode() ? completeShare() : part);
        }
        given.filter(Members.class::isInstance).ifPresent(value -> refuseUnknown((Members) value, pointer, completion));
        return shares;
    }

    /** A subdistrict that is not named practises what is on paper. */
    private static JsonNode completeShare() {
        return deepurban.scenario.source.Numbers.node(1);
    }

    private static void refuseUnknown(Members shares, String pointer, Completion completion) {
        shares.members().keySet().stream()
                .filter(name -> !completion.subdistricts().contains(name))
                .forEach(name -> completion.unknown(
                        Pointers.child(pointer, name),
                        Phrase.of("subdistrict.unknown", Quote.of(name)),
                        name,
                        completion.subdistricts()));
    }

    @Override
    public Object bind(JsonNode complete, String pointer) {
        return SHARES.bind(complete, pointer);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.object();
        ArrayNode choices = schema.putArray("anyOf");
        choices.add(SHARE.schema()).add(SHARES.schema());
        return schema;
    }

    @Override
    public Phrase expected() {
        return Phrase.of("shape.fidelity");
    }
}
