package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.export.preset.Step;
import whom.profile.Value;

/// What a preset says of texts, dates and lists as a whole.
final class TextRulesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir
    Path folder;

    private Preset with(String changes) throws Exception {
        Files.writeString(folder.resolve("one.json"), "{ \"extends\": \"csv\", \"id\": \"one\", " + changes + " }");
        return PresetShelf.open(folder).preset("one");
    }

    private Cell format(String changes, Value value) throws Exception {
        return new Formatting(with(changes), PARIS).format(value, List.of(), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "trim": true|␠a b␠|a b|
            "nfc": true|e◌|é|
            "control": "remove"|a␇b|ab|REPLACED
            "control": "reject"|a␇b||UNREADABLE
            "lineBreaks": "reject"|a␊b||BROKEN_LINE
            "lineBreaks": "space"|a␍␊b␤c|a b c|REPLACED
            "emoji": "remove"|Zoë 🎉|Zoë|REPLACED
            "emoji": "remove"|👩🏽‍🚀1 #2 © ❤️|1 #2 ©|REPLACED
            "emoji": "reject"|Zoë 🎉||EMOJI
            "emoji": "reject"|1 #2 * ©|1 #2 * ©|
            "formulaGuard": "apostrophe"|=1+1|'=1+1|
            "formulaGuard": "apostrophe"|a=1|a=1|
            "formulaGuard": "tab"|+49|␉+49|
            "formulaGuard": "reject"|@x||FORMULA
            "formulaGuard": "off"|=1+1|=1+1|
            "replace": { "€": "EUR" }|5 €|5 EUR|REPLACED
            """)
    void changeOrRejectATextOnlyWhereTheyApply(String rule, String text, String expected, Flaw flaw) throws Exception {
        assertThat(format("\"text\": { " + rule + " }", new Value.Text(read(text))))
                .isEqualTo(new Cell(expected == null ? "" : read(expected), flaw));
    }

    /// Signs that stand for those which a line of a test cannot hold.
    private static String read(String text) {
        return text.replace('␠', ' ').replace('␉', '\t').replace('␊', '\n').replace('␍', '\r').replace('␇', '\u0007')
                .replace('␤', '\u2028').replace('◌', '\u0301');
    }

    @Test
    void anEncodingTakesOnlyItsOwnCharacters() throws Exception {
        assertThat(format("\"file\": { \"encoding\": \"windows-1252\" }", new Value.Text("Köln €"))).isEqualTo(Cell.of("Köln €"));
        assertThat(format("\"file\": { \"encoding\": \"windows-1252\" }", new Value.Text("آية"))).isEqualTo(Cell.without(Flaw.NOT_ENCODED));
    }

    @Test
    void valuesOtherThanTextHaveTheirForms() throws Exception {
        assertThat(format("\"formats\": { \"decimal\": \",\" }", new Value.Number(new BigDecimal("12.50"))).text()).isEqualTo("12,5");
        assertThat(format("\"formats\": { \"instant\": \"epochSeconds\", \"dateOnly\": \"instant\", \"timeZone\": \"workspace\" }",
                new Value.Date(LocalDate.of(1970, 1, 2))).text()).isEqualTo("82800");
        assertThat(
                format("\"formats\": { \"timeZone\": \"Asia/Kolkata\" }", new Value.Moment(Instant.parse("2026-01-01T00:00:00Z"))).text())
                .isEqualTo("2026-01-01T05:30:00+05:30");
    }

    @ParameterizedTest
    @CsvSource({"0.00,0", "10.00,10", "-1.50,-1.5", "300,300", "3E+2,300", "0.0000001,0.0000001", "100,100"})
    void numbersArePlain(BigDecimal number, String expected) {
        assertThat(NumberText.of(number, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1969-12-31T23:59:59.999Z,1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z,1970-01-01T00:00:00Z",
        "2024-02-29T09:05:07.5Z,2024-02-29T09:05:07Z", "0001-01-01T00:00:00Z,0001-01-01T00:00:00Z"})
    void momentsAreIsoToTheSecond(Instant moment, String expected) throws Exception {
        assertThat(format("\"version\": 2", new Value.Moment(moment)).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"quote,'a|\"b|c\"',", "reject,'',SEPARATED", "replace:/,'a|b/c',REPLACED"})
    void aValueThatHoldsTheSeparatorIsToldFromTwo(String within, String expected, Flaw flaw) throws Exception {
        assertThat(format("\"formats\": { \"list\": { \"separator\": \"|\", \"within\": \"" + within + "\" } }",
                new Value.Texts(List.of("a", "b|c")))).isEqualTo(new Cell(expected, flaw));
    }

    @Test
    void typedStepsSeeTheValueAsItIs() throws Exception {
        Formatting formatting = new Formatting(with("\"version\": 2"), PARIS);
        Value date = new Value.Date(LocalDate.of(2026, 3, 29));
        assertThat(formatting.format(date, List.of(new Step.EpochSeconds()), null).text()).isEqualTo("1774742400");
        assertThat(formatting.format(date, List.of(new Step.Instant()), null).text()).isEqualTo("2026-03-29T00:00:00Z");
        assertThat(formatting.format(new Value.Texts(List.of("a", "b")), List.of(new Step.Join(" + ")), null).text()).isEqualTo("a + b");
        assertThat(formatting.format(new Value.Texts(List.of("a", "b + c")), List.of(new Step.Join(" + ")), null))
                .isEqualTo(Cell.without(Flaw.SEPARATED));
    }
}
