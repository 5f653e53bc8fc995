package whom.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.rule.Rule;

/// Builds `country in (US, CA) and (tagged vip or at least 3 purchases in 90 days)` with clicks and keys only; sees the number, the mail
/// and the file; and takes it all back.
class MainJobTest {
    private static final String RULE = "country IN ('US', 'CA') AND (TAGGED 'vip' OR DID purchase AT LEAST 3 TIMES IN LAST 90 DAYS)";

    @TempDir
    private Path folder;

    @Test
    void buildsSeesExportsAndTakesBack() throws Exception {
        Shop shop = Shop.in(folder);
        try (AtTheWindow window = new AtTheWindow(shop.folder(), folder.resolve("settings.json"))) {
            window.until("every segment counted",
                    open -> open.segments().size() == 8 && open.segments().stream().allMatch(s -> s.size() != null));

            build(window);
            long members = shop.ask(Shop.MEMBERS).size();
            assertThat(members).isGreaterThan(50);
            window.untilCounted(members);
            assertThat(window.text("#number").replaceAll("\\D", "")).isEqualTo(String.valueOf(members));
            assertThat(count(shop, "--rule", RULE)).isEqualTo(members);

            seeTheMail(window, shop);
            export(window, shop, members);
            takeBack(window, members);
        }
    }

    private static void build(AtTheWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.until("a new segment", open -> open.draft() != null && open.draft().rule().equals(Rule.EVERYONE));
        window.untilCounted(20_000);

        window.click("#add-first");
        window.type("country");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);
        window.click("#token-0-operator");
        window.click("#operator-in");
        window.type("United States");
        window.press(KeyCode.ENTER);
        window.type("Canada");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        window.type("tag");
        window.press(KeyCode.ENTER);
        window.type("vip");
        window.press(KeyCode.ENTER);

        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.type("purchase");
        window.press(KeyCode.ENTER);
        window.click("#token-1-1-count");
        window.type("3");
        window.press(KeyCode.ENTER);
        window.click("#token-1-1-window");
        window.click("#window-inLast");
        window.click("#value-field");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("90");
        window.press(KeyCode.ENTER);
        window.until("the whole rule", open -> open.draft() != null && open.draft().text().equals(RULE));
    }

    private static void seeTheMail(AtTheWindow window, Shop shop) throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.click("#template-spring-banner");
        for (int person = 0; person < 5; person++) {
            int position = person + 1;
            window.until("the mail of member " + position,
                    open -> open.preview().person() != null && open.preview().person().position() == position
                            && open.preview().page() != null && open.preview().page().variant() != null
                            && "spring-banner".equals(open.preview().template()));
            var preview = window.open().preview();
            String key = Objects.requireNonNull(preview.person()).key();
            assertThat(Objects.requireNonNull(preview.page()).variant()).as(key).isEqualTo(variantByHand(shop, key));
            assertThat(window.text("#recipient")).isEqualTo(key);
            window.click("#person-next");
        }
        assertThat(window.open().preview().variants()).hasSize(4);
        for (var variant : window.open().preview().variants()) {
            String sql = "SELECT count(*) FROM people p WHERE p._id IN (" + Shop.MEMBERS + ") AND " + VARIANT + " = '" + variant.id() + "'";
            assertThat(shop.ask(sql)).as(variant.id()).containsExactly(String.valueOf(variant.people()));
        }
    }

    /// The chain of the spring banner's branches, read off its source.
    private static final String VARIANT = """
            CASE WHEN p.vip = 1 THEN 'v1' WHEN p.ltv >= 300 AND p.engagement < 20 THEN 'v2'
                 WHEN p.orders IS NULL OR p.orders = 0 THEN 'v3' ELSE 'v4' END""";

    private static String variantByHand(Shop shop, String key) throws Exception {
        return shop.ask("SELECT " + VARIANT + " FROM people p WHERE p.email = '" + key.replace("'", "''") + "'").getFirst();
    }

    private static void export(AtTheWindow window, Shop shop, long members) throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.click("#preset");
        window.click("#preset-braze");
        List<String> reachable = shop.ask(Shop.REACHABLE);
        window.until("the plan", open -> open.export().plan() != null && "braze".equals(open.export().choice().preset()));
        assertThat(Objects.requireNonNull(window.open().export().plan()).selected()).isEqualTo(members);
        assertThat(window.text("#outcome-written").replaceAll("\\D", "")).isEqualTo(String.valueOf(reachable.size()));

        window.click("#primary");
        window.until("the receipt", open -> open.export().receipt() != null);
        var receipt = Objects.requireNonNull(window.open().export().receipt());
        assertThat(receipt.selected()).isEqualTo(members)
                .isEqualTo(receipt.written() + receipt.suppressed() + receipt.rejected() + receipt.merged());
        Path upload = receipt.folder().resolve(receipt.files().getFirst().name());
        List<String> lines = Files.readAllLines(upload);
        assertThat(lines.getFirst()).isEqualTo("email,email_subscribe");
        assertThat(lines.subList(1, lines.size()))
                .containsExactlyElementsOf(reachable.stream().map(email -> email + ",subscribed").toList());
        try (Stream<Path> written = Files.list(receipt.folder())) {
            assertThat(written.map(p -> p.getFileName().toString())).anyMatch(name -> name.endsWith(".receipt.json"));
        }
    }

    private static void takeBack(AtTheWindow window, long members) {
        int steps = 0;
        while (window.canPress("#undo") && steps < 100) {
            Rule before = window.draft().rule();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("one step back", open -> open.draft() != null && !open.draft().rule().equals(before));
            steps++;
        }
        assertThat(steps).isBetween(4, 20);
        assertThat(window.draft().rule()).isEqualTo(Rule.EVERYONE);
        window.untilCounted(20_000);

        while (window.canPress("#redo")) {
            Rule before = window.draft().rule();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            window.until("one step forth", open -> open.draft() != null && !open.draft().rule().equals(before));
        }
        window.untilCounted(members);
        assertThat(window.draft().text()).isEqualTo(RULE);
    }

    private static long count(Shop shop, String... words) throws Exception {
        String[] all = Stream.concat(Stream.of("count", shop.folder().toString(), "--json"), Stream.of(words)).toArray(String[]::new);
        return JsonMapper.builder().build().readTree(shop.command(all)).path("count").asLong(-1);
    }
}
