package whom.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import whom.text.Refusal;

class TableTest {
    /// `~` stands for the delimiter, `/` for the end of a line.
    private static final String CONTENT = "email~name~note/ana@x.fr~\"Čapek, \"\"Ana\"\"; | \t\"~\"two/lines\"//ben@x.fr~陽子~/";

    @TempDir
    Path folder;

    static Stream<Arguments> writings() {
        return Stream.of("UTF-8", "UTF-8 marked", "UTF-16LE marked", "UTF-16BE marked", "UTF-32LE marked")
                .flatMap(encoding -> Stream.of(',', ';', '\t', '|')
                        .flatMap(delimiter -> Stream.of("\n", "\r\n").map(end -> Arguments.of(encoding, delimiter, end))));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void readsTheSameWhateverItIsWrittenIn(String encoding, char delimiter, String end) throws Exception {
        String mark = encoding.endsWith("marked") ? "\uFEFF" : "";
        String text = mark + CONTENT.replace("~", String.valueOf(delimiter)).replace("/", end);
        Path file = write(text.getBytes(Charset.forName(encoding.split(" ", -1)[0])));
        List<List<String>> expected = List.of(List.of("email", "name", "note"),
                List.of("ana@x.fr", "Čapek, \"Ana\"; | \t", "two" + end + "lines"), List.of("ben@x.fr", "陽子", ""));
        assertThat(rows(file)).isEqualTo(expected);
        assertThat(rows(write(gzip(Files.readAllBytes(file))))).isEqualTo(expected);
    }

    @Test
    void knowsTheLineOfARecord() throws Exception {
        try (Table table = Table.open(write("a,b\n1,\"x\ny\"\n\n2,z\n".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(next(table).line()).isEqualTo(2);
            assertThat(next(table).line()).isEqualTo(5);
            assertThat(table.next()).isNull();
        }
    }

    @Test
    void readsAColumnAlone() throws Exception {
        assertThat(rows(write("email\nana@x.fr\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(List.of(List.of("email"), List.of("ana@x.fr")));
    }

    @Test
    void saysWhatIsWrongWithAFile() throws Exception {
        byte[] whole = gzip("email\nana@x.fr\n".repeat(100).getBytes(StandardCharsets.UTF_8));
        assertRefused(Arrays.copyOf(whole, whole.length - 12), "breaks off");
        assertRefused("PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1), "is damaged");
        assertRefused(new byte[0], "is empty");
        assertRefused("email,name\nana@x.fr,Ana\nben@x.fr,\"Ben\n".getBytes(StandardCharsets.UTF_8),
                "line 3, column 1: from here on the quotes");
        assertThatThrownBy(() -> Table.open(folder)).isInstanceOf(Refusal.class).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Table.open(folder.resolve("no.csv"))).isInstanceOf(Refusal.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void findsTheFirstUmlautWhereverItIs() throws Exception {
        String ascii = "ana@x.example;Ana\n".repeat(120_000);
        assertThat(rows(write(("email;name\n" + ascii + "ben@x.example;Jörg\n").getBytes(StandardCharsets.ISO_8859_1))).getLast())
                .isEqualTo(List.of("ben@x.example", "Jörg"));
    }

    @Test
    void endsReadingARowThatHasNoEnd() throws Exception {
        assertRefused(("email,name\nana@x.example," + "x".repeat(1 << 25)).getBytes(StandardCharsets.UTF_8),
                "line 2, column 1: the row that begins here has no end");
    }

    @Test
    void refusesAZeroByteFarDown() throws Exception {
        assertRefused(("email,name\n" + "ana@x.example,Ana\n".repeat(10_000) + "\0").getBytes(StandardCharsets.UTF_8),
                "is not a text file");
    }

    private void assertRefused(byte[] content, String words) throws IOException {
        Path file = write(content);
        assertThatThrownBy(() -> rows(file)).isInstanceOf(Refusal.class).hasMessageStartingWith(file.toString())
                .hasMessageContaining(words);
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("table.csv"), content);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static TableRow next(Table table) throws Refusal {
        return Objects.requireNonNull(table.next());
    }

    private static List<List<String>> rows(Path file) throws Refusal {
        try (Table table = Table.open(file)) {
            List<List<String>> rows = new ArrayList<>(List.of(table.header()));
            for (TableRow row = table.next(); row != null; row = table.next()) {
                rows.add(row.cells());
            }
            return rows;
        }
    }
}
