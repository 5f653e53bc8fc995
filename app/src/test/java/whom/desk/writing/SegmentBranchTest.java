package whom.desk.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where a segment's branch comes, by hand. `^` is the place, and then where its text is to be written.
class SegmentBranchTest {
    private static String in(String source) {
        SegmentBranch branch = SegmentBranch.in(source.replace("^", ""), source.indexOf('^'), "vip", "VIPs {%");
        return branch.source().substring(0, branch.caret()) + "^" + branch.source().substring(branch.caret());
    }

    private static final String NOTE = "{% comment %} VIPs  {% endcomment %}";

    @Test
    void anIfOfItsOwnOnALineOfItsOwn() {
        assertThat(in("<p>\n  ^\n</p>")).isEqualTo("<p>\n  {% if vip %}" + NOTE + "\n    ^\n  {% endif %}\n</p>");
        assertThat(in("  <b>a</b>^\nx")).isEqualTo("  <b>a</b>\n  {% if vip %}" + NOTE + "\n    ^\n  {% endif %}\nx");
        assertThat(in("^")).isEqualTo("{% if vip %}" + NOTE + "\n  ^\n{% endif %}");
    }

    @Test
    void neverWithinATagOrAnExpression() {
        assertThat(in("<td ^class=\"a\">x")).startsWith("<td class=\"a\">\n{% if vip %}");
        assertThat(in("{{ na^me }}x")).startsWith("{{ name }}\n{% if vip %}");
    }

    @Test
    void anElsifBehindTheArmInWhichThePlaceIs() {
        assertThat(in("{% if a %}\n  A^\n{% elsif b %}\n  B\n{% endif %}")).isEqualTo(
                "{% if a %}\n  A\n{% elsif vip %}" + NOTE + "\n  ^\n{% elsif b %}\n  B\n{% endif %}");
        assertThat(in("{% if a %}A{% elsif b %}B^{% endif %}"))
                .isEqualTo("{% if a %}A{% elsif b %}B{% elsif vip %}" + NOTE + "^{% endif %}");
    }

    @Test
    void beforeTheArmThatTakesEverybodyElse() {
        assertThat(in("{% if a %}A{% else %}B^{% endif %}")).isEqualTo("{% if a %}A{% elsif vip %}" + NOTE + "^{% else %}B{% endif %}");
        assertThat(in("{% if a %}A^{% else %}B{% endif %}")).isEqualTo("{% if a %}A{% elsif vip %}" + NOTE + "^{% else %}B{% endif %}");
    }

    @Test
    void ofTheInnermostIfWhateverBlocksStandBetween() {
        assertThat(in("{% if a %}{% if b %}B^{% endif %}A{% endif %}"))
                .isEqualTo("{% if a %}{% if b %}B{% elsif vip %}" + NOTE + "^{% endif %}A{% endif %}");
        assertThat(in("{% if a %}{% for x in y %}B^{% else %}C{% endfor %}A{% endif %}"))
                .isEqualTo("{% if a %}{% for x in y %}B{% else %}C{% endfor %}A{% elsif vip %}" + NOTE + "^{% endif %}");
        assertThat(in("{% if a %}A{% endif %}\n^")).isEqualTo("{% if a %}A{% endif %}\n{% if vip %}" + NOTE + "\n  ^\n{% endif %}");
    }
}
