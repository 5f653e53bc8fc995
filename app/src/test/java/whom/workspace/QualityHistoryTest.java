package whom.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whom.audience.quality.Figures;
import whom.audience.quality.Snapshot;
import whom.text.Refusal;

class QualityHistoryTest {
    @TempDir
    private Path folder = Path.of("");

    private static Snapshot snapshot(int number) {
        Map<String, Figures> attributes = new LinkedHashMap<>();
        attributes.put("e \"mail\"", new Figures(90L + number, 3, 88));
        attributes.put("city", new Figures(0, 0, 0));
        return new Snapshot(Instant.parse("2026-11-02T08:00:00.123Z").plusSeconds(number), "Größe, 12.csv", 100L + number, attributes,
                Map.of("purchase", 5_000_000_000L));
    }

    @Test
    void whatWasKeptComesBackInItsOrder() throws Refusal {
        QualityHistory history = new QualityHistory(folder.resolve(".whom"));
        assertThat(history.snapshots()).isEmpty();
        history.add(snapshot(1));
        history.add(snapshot(2));
        assertThat(history.snapshots()).containsExactly(snapshot(1), snapshot(2));
        assertThat(history.snapshots().getFirst().attributes().keySet()).containsExactly("e \"mail\"", "city");
    }

    @Test
    void theNewestHundredAreKept() throws Refusal {
        QualityHistory history = new QualityHistory(folder);
        for (int i = 1; i <= 102; i++) {
            history.add(snapshot(i));
        }
        assertThat(history.snapshots()).hasSize(100).startsWith(snapshot(3)).endsWith(snapshot(102));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"schema\": 1, \"snapshots\": [{\"at\": \"then\"}]}",
        "{\"schema\": 1, \"snapshots\": [{\"at\": \"2026-11-02T08:00:00Z\", \"people\": \"many\"}]}", "{\"schema\": 99}"})
    void aBrokenFileIsRefusedAndStays(String text) throws IOException {
        Path file = folder.resolve("quality.json");
        Files.writeString(file, text);
        QualityHistory history = new QualityHistory(folder);
        assertThatThrownBy(history::snapshots).isInstanceOf(Refusal.class).hasMessageStartingWith(file.toString());
        assertThatThrownBy(() -> history.add(snapshot(1))).isInstanceOf(Refusal.class);
        assertThat(file).hasContent(text);
    }
}
