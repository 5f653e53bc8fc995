package whom.liquid.dialect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import whom.liquid.Holds;
import whom.liquid.Partials;
import whom.liquid.parse.Language;
import whom.liquid.render.LiquidEngine;

/// Whatever is piled up of a dialect's pieces, it renders within its bounds or it is a problem with a place. Five templates a try.
final class DialectFuzzTest {
    private static final Map<String, Object> DATA = Map.of("a", List.of(1L, "x", List.of(2L), Map.of("k", new BigDecimal("2.5"))),
            "custom_attribute", Map.of("k", "v", "n", 3L), "customer", Map.of("k", "2026-03-14", "n", 1483272000L), "s", "héllo 🎁",
            "n", 7L, "d", new BigDecimal("-0.5"), "shop", Map.of("money_format", "{{amount}} €"), "j", "{\"a\":[1,2.5e300,\"\\u00e9\"]}");
    private static final Partials PARTIALS = name -> name.equals("part")
            ? Optional.of("[{{ s }}{% break %}]")
            : name.equals("again") ? Optional.of("{{content_blocks.${again}}}{{snippets.again}}{% section 'again' %}") : Optional.empty();
    private static final List<String> PIECES = List.of("{{ ", " }}", "{{", "}}", "{% ", " %}", "if ", "else", "endif", "for i in ",
            "endfor",
            "assign x = ", "capture x", "endcapture", " | ", ": ", ", ", " == ", " > ", "a", "s", "n", "d", "i", "x", "j", "'x'", "''", "1",
            "-3", "2.5", "99999999999999999999", "nil", ".k", "[0]", "(1..3)", "text", "\n", "é", "🎁", "\ud83d", "\0", "default: 'z'",
            "'now'", "'#EA5AB9'", "'2026-03-14'");
    private static final List<String> BRAZE = List.of("${k}", "custom_attribute.${k}", "custom_attribute.${n}", "{{custom_attribute.${n}}}",
            "campaign.${name}", "content_blocks.${part}", "content_blocks.${again}", "${", "abort_message", "('x')", "promotion('x')",
            "message_extras :key a :value b", "translation t", "endtranslation", "connected_content x", "landing_page_url x");
    private static final List<String> CUSTOMER_IO = List.of("customer.k", "customer.n", "customer.none", "campaign.name", "snippets.part",
            "snippets.again", "snippets['part']", "unsubscribe_url", "cio_link url:x", "random 3", "countdown time:x", "render_liquid x",
            "customer");
    private static final List<String> SHOPIFY = List.of("style", "endstyle", "schema", "endschema", "section 'part'", "section 'again'",
            "layout none", "form 'x'", "endform", "paginate a by 2", "unsubscribe_link", "width: 2", "format: 'date'", "count: 1", "shop");

    @Provide
    Arbitrary<List<String>> braze() {
        return piled(Braze.LANGUAGE, BRAZE);
    }

    @Provide
    Arbitrary<List<String>> customerIo() {
        return piled(CustomerIo.LANGUAGE, CUSTOMER_IO);
    }

    @Provide
    Arbitrary<List<String>> shopify() {
        return piled(Shopify.LANGUAGE, SHOPIFY);
    }

    private static Arbitrary<List<String>> piled(Language language, List<String> own) {
        List<String> filters = language.filters().names().stream().sorted().toList();
        List<String> pieces = new ArrayList<>(PIECES);
        pieces.addAll(own);
        Arbitrary<String> any = Arbitraries.of(pieces);
        Arbitrary<String> filter = Arbitraries.of(filters);
        Arbitrary<String> value = Arbitraries.of("a", "s", "n", "d", "j", "nil", "'x'", "99999999999999999999", "'now'", "'#EA5AB9'",
                "customer",
                "(1..3)", "1483272000", "'2026-03-14'");
        // An output that is sound, so that every filter sees every kind of value.
        Arbitrary<String> output = value.flatMap(input -> filter.flatMap(name -> value.list().ofMaxSize(3)
                .map(arguments -> "{{ " + input + " | " + name + (arguments.isEmpty() ? "" : ": " + String.join(", ", arguments))
                        + " }}")));
        Arbitrary<String> mixed = Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, output)).list().ofMaxSize(30)
                .map(list -> String.join("", list));
        Arbitrary<String> sound = output.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join("", list));
        return Arbitraries.oneOf(mixed, sound).list().ofSize(5);
    }

    @Property
    void brazeRendersOrSaysWhere(@ForAll("braze") List<String> templates) {
        templates.forEach(template -> check(Braze.LANGUAGE, template));
    }

    @Property
    void customerIoRendersOrSaysWhere(@ForAll("customerIo") List<String> templates) {
        templates.forEach(template -> check(CustomerIo.LANGUAGE, template));
    }

    @Property
    void shopifyRendersOrSaysWhere(@ForAll("shopify") List<String> templates) {
        templates.forEach(template -> check(Shopify.LANGUAGE, template));
    }

    private static void check(Language language, String template) {
        new Holds(new LiquidEngine(language, Holds.BOUNDS), PARTIALS, DATA, Dialects.NOW).problemOf(template);
    }
}
