package whom.template.proof.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// By which uses a feature is known: the table `features.txt`, read backwards.
final class FeatureKeys {
    static final FeatureKeys ALL = read();

    private final Map<String, List<String>> byKey = new HashMap<>();
    private final Map<String, List<String>> byBeginning = new HashMap<>();
    private final Set<String> slugs = new TreeSet<>();

    private static FeatureKeys read() {
        try (InputStream in = Objects.requireNonNull(FeatureKeys.class.getResourceAsStream("features.txt"))) {
            FeatureKeys all = new FeatureKeys();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", -1)).forEach(all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] line) {
        slugs.add(line[0]);
        for (int i = 1; i < line.length; i++) {
            boolean beginning = line[i].endsWith("-*");
            Map<String, List<String>> into = beginning ? byBeginning : byKey;
            into.computeIfAbsent(beginning ? line[i].substring(0, line[i].length() - 1) : line[i], _ -> new ArrayList<>()).add(line[0]);
        }
    }

    /// The keys of all features that can be found in a page.
    Set<String> slugs() {
        return slugs;
    }

    /// The features that a use belongs to.
    List<String> of(String use) {
        List<String> exact = byKey.getOrDefault(use, List.of());
        int dash = use.startsWith("property:") ? use.lastIndexOf('-') : -1;
        if (dash < 0) {
            return exact;
        }
        List<String> all = new ArrayList<>(exact);
        while (dash > 0) {
            all.addAll(byBeginning.getOrDefault(use.substring(0, dash + 1), List.of()));
            dash = use.lastIndexOf('-', dash - 1);
        }
        return all;
    }
}
