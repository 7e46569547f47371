package deepurban.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The programs inside the page. The page's policy names each by its digest: a browser runs these and no other, whatever
 * texts stand in the page.
 */
final class Scripts {

    /** The program of pages on towns, in the order in which its parts build on each other. */
    private static final List<String> TOWNS = List.of(
            "base.js",
            "intervals.js",
            "forest.js",
            "time.js",
            "survival.js",
            "funnel.js",
            "maps.js",
            "performance.js",
            "lives.js",
            "start.js");

    /** The program of pages on sweeps. */
    private static final List<String> SWEEPS = List.of("base.js", "intervals.js", "sweep.js", "futures.js", "start.js");

    /** The program of pages on searches. */
    private static final List<String> FRONTS = List.of("base.js", "front.js", "start.js");

    /** The program of pages on calibrations. */
    private static final List<String> FITS = List.of("base.js", "intervals.js", "fit.js", "start.js");

    private final List<String> sources = new ArrayList<>();

    private Scripts(List<String> parts) throws IOException {
        sources.add(resource("echarts.min.js"));
        StringBuilder own = new StringBuilder("(() => {\n'use strict';\n");
        for (String part : parts) {
            own.append(resource(part));
        }
        sources.add(own.append("})();\n").toString());
    }

    /** Returns the programs of the page of a run or a comparison. */
    static Scripts ofTowns() throws IOException {
        return new Scripts(TOWNS);
    }

    /** Returns the programs of the page of a sweep. */
    static Scripts ofSweeps() throws IOException {
        return new Scripts(SWEEPS);
    }

    /** Returns the programs of the page of a search. */
    static Scripts ofFronts() throws IOException {
        return new Scripts(FRONTS);
    }

    /** Returns the programs of the page of a calibration. */
    static Scripts ofFits() throws IOException {
        return new Scripts(FITS);
    }

    /** Adds the programs. */
    void addTo(Html html) {
        sources.forEach(source -> html.open("script").markup(source).close());
    }

    /** Returns what the policy of the page allows to run. */
    String policy() {
        StringBuilder policy = new StringBuilder("script-src");
        sources.forEach(
                source -> policy.append(" 'sha256-").append(digest(source)).append('\''));
        return policy.toString();
    }

    private static String digest(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Scripts.class.getResourceAsStream("web/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
