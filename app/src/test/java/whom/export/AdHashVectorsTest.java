package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.export.preset.Column;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.profile.Value;

/// What the platforms print in their own pages, and what follows from their rules, held against their presets.
final class AdHashVectorsTest {
    private static final Map<String, String> HEADERS = Map.of("EMAIL", "email", "PHONE", "phone", "ZIP", "zip", "CT", "ct", "ST", "st",
            "COUNTRY", "country", "GEN", "gen", "DOBM", "dobm");

    /// One line of `ad-hash-vectors.csv`.
    record Vector(String platform, String field, String input, String normalised, String hash, String provenance) {
        static Vector of(NamedCsvRecord line) {
            return new Vector(line.getField("platform"), line.getField("field"), line.getField("input"), line.getField("normalised"),
                    line.getField("sha256_hex_of_normalised"), line.getField("provenance"));
        }

        String header() {
            return switch (platform) {
                case "meta" -> HEADERS.getOrDefault(field, field);
                case "tiktok" -> field + "_SHA256";
                default -> field;
            };
        }

        Value value() {
            return field.equals("DOBM")
                    ? new Value.Date(LocalDate.of(2000, Integer.parseInt(input), 1))
                    : new Value.Text(input.replace(" [US]", ""));
        }
    }

    static List<Vector> vectors() {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(Resource.text("ad-hash-vectors.csv"))) {
            List<Vector> vectors = reader.stream().map(Vector::of).toList();
            assertThat(vectors).hasSize(22);
            return vectors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void areWhatThePresetWrites(Vector vector) throws Exception {
        Preset preset = PresetShelf.open(null).preset(vector.platform() + "-ads");
        Column column = preset.allColumns().stream().filter(c -> c.header().equals(vector.header())).findFirst().orElseThrow();
        String plain = vector.normalised().replace(" (NOT hashed)", "");
        assertThat(new Formatting(preset, ZoneOffset.UTC, false).format(vector.value(), column.steps(), "US").text()).isEqualTo(plain);
        assertThat(new Formatting(preset, ZoneOffset.UTC).format(vector.value(), column.steps(), "US").text())
                .isEqualTo(vector.hash().isEmpty() ? plain : vector.hash());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void areNeverHashedTwice(Vector vector) throws Exception {
        Preset preset = PresetShelf.open(null).preset(vector.platform() + "-ads");
        Column column = preset.allColumns().stream().filter(c -> c.header().equals(vector.header())).findFirst().orElseThrow();
        if (!vector.hash().isEmpty() && !vector.field().equals("DOBM")) {
            assertThat(new Formatting(preset, ZoneOffset.UTC).format(new Value.Text(" " + vector.hash()), column.steps(), "US"))
                    .isEqualTo(Cell.without(Flaw.HASHED));
        }
    }
}
