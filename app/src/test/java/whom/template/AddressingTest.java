package whom.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.liquid.Variable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;

/// By which names each dialect reads the same person.
class AddressingTest {
    private static final Schema SCHEMA = new Schema("email",
            List.of(new Attribute("email", "E-mail", Kind.TEXT, Map.of()), new Attribute("first_name", "First name", Kind.TEXT, Map.of()),
                    new Attribute("birth_date", "Birthday", Kind.DATE, Map.of()),
                    new Attribute("ltv", "Lifetime value", Kind.NUMBER, Map.of()),
                    new Attribute("interests", "Favorite topics", Kind.LIST, Map.of())),
            List.of(), List.of());
    private static final Person ANA = new Person(1, "ana@example.com", Map.of("email", new Value.Text("ana@example.com"), "first_name",
            new Value.Text("Ana"), "ltv", new Value.Number(new BigDecimal("129.50")), "interests", new Value.Texts(List.of("tea", "maps"))),
            List.of(), Map.of());

    @ParameterizedTest
    @CsvSource({"LIQUID,first_name,first_name", "LIQUID,customer.first_name,first_name", "LIQUID,profile.ltv,ltv", "LIQUID,First name,-",
        "LIQUID,customer,person", "LIQUID,customer.segments,segments", "LIQUID,segment,segment", "LIQUID,*,anything", "LIQUID,person.ltv,-",
        "MAILCHIMP,FNAME,first_name", "MAILCHIMP,EMAIL,email", "MAILCHIMP,BIRTHDAY,birth_date", "MAILCHIMP,LTV,ltv", "MAILCHIMP,ltv,-",
        "MAILCHIMP,LNAME,-", "MAILCHIMP,GROUPS.Favorite topics,interests", "MAILCHIMP,GROUPS.Other,-",
        "MAILCHIMP,customer.segments,segments",
        "SHOPIFY,customer.ltv,ltv", "SHOPIFY,ltv,-", "BRAZE,first_name,first_name", "BRAZE,email_address,email",
        "BRAZE,custom_attribute.ltv,ltv",
        "BRAZE,custom_attribute.Favorite topics,interests", "BRAZE,customer.ltv,-", "BRAZE,customer.segments,segments",
        "CUSTOMERIO,customer.first_name,first_name", "CUSTOMERIO,first_name,-", "CUSTOMERIO,event.total,-", "KLAVIYO,first_name,first_name",
        "KLAVIYO,email,email", "KLAVIYO,ltv,-", "KLAVIYO,person.ltv,ltv",
        "KLAVIYO,person.Lifetime value,ltv", "KLAVIYO,person.email,email"})
    void aVariableStandsFor(Dialect dialect, String written, String meant) {
        Target target = new Addressing(dialect, SCHEMA).target(new Variable(List.of(written.split("\\."))));

        assertThat(switch (target) {
            case Target.OfPerson(String attribute) -> attribute;
            case Target.Person _ -> "person";
            case Target.Segment _ -> "segment";
            case Target.Segments _ -> "segments";
            case Target.Anything _ -> "anything";
            case Target.Nothing _ -> "-";
        }).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            LIQUID    ; {{ first_name }} {{ customer.ltv }} {{ profile.interests | join: '+' }} {{ segment }} {{ customer.segments | join }} ; Ana 129.5 tea+maps vip vip
            MAILCHIMP ; *|FNAME|* *|LTV|* *|INTERESTED:Favorite topics:maps|*maps*|ELSE:|*none*|END:INTERESTED|**|IF:LNAME|*x*|END:IF|*      ; Ana 129.5 maps
            SHOPIFY   ; {{ customer.first_name }} {{ customer.ltv | times: 100 | money }}{{ first_name }} ; Ana $129.50
            BRAZE     ; {{${first_name}}} {{custom_attribute.${ltv} | plus: 1}} {{custom_attribute.${Favorite topics} | join: '+'}} {{${email_address}}} ; Ana 130.5 tea+maps ana@example.com
            KLAVIYO   ; {{ first_name|default:'you' }} {{ person|lookup:'Lifetime value' }} {% if 'tea' in person.interests and not person|lookup:'VIP' %}tea{% endif %}{{ last_name }} ; Ana 129.5 tea
            CUSTOMERIO ; {{ customer.first_name }} {{ customer.ltv }} {% if customer.last_name %}x{% else %}y{% endif %} ; Ana 129.5 y
            """)
    void dataAndVariablesAgree(Dialect dialect, String template, String printed) throws Exception {
        Standing standing = new Standing("vip", List.of("vip"));
        Map<String, Object> data = PersonData.of(ANA, standing, new Addressing(dialect, SCHEMA), ZoneOffset.UTC);

        assertThat(new OwnEngines().of(dialect).parse(template.strip(), _ -> java.util.Optional.empty())
                .render(data, java.time.ZonedDateTime.of(2026, 11, 2, 8, 0, 0, 0, ZoneOffset.UTC)).html()).isEqualTo(printed);
    }

    @Test
    void attributesThatAreCalledAsTheColumnsOfAFileAreFound() {
        Schema ofFile = new Schema("email", List.of(new Attribute("First Name", "First Name", Kind.TEXT, Map.of()),
                new Attribute("Lifetime value (€)", "Lifetime value", Kind.NUMBER, Map.of())), List.of(), List.of());
        Addressing mailchimp = new Addressing(Dialect.MAILCHIMP, ofFile);
        Addressing klaviyo = new Addressing(Dialect.KLAVIYO, ofFile);

        assertThat(mailchimp.target(new Variable(List.of("FNAME")))).isEqualTo(new Target.OfPerson("First Name"));
        assertThat(mailchimp.target(new Variable(List.of("LIFETIME_VALUE")))).isEqualTo(new Target.OfPerson("Lifetime value (€)"));
        assertThat(klaviyo.target(new Variable(List.of("first_name")))).isEqualTo(new Target.OfPerson("First Name"));
        assertThat(klaviyo.target(new Variable(List.of("person", "Lifetime value")))).isEqualTo(new Target.OfPerson("Lifetime value (€)"));
        assertThat(new Addressing(Dialect.CUSTOMERIO, ofFile).target(new Variable(List.of("customer", "first_name"))))
                .isEqualTo(new Target.Nothing("first_name"));
    }

    @Test
    void liquidReadsWhatCameWithAFileByANameThatCanBeWritten() {
        Schema ofFile = new Schema("E-Mail", List.of(new Attribute("E-Mail", "E-Mail", Kind.TEXT, Map.of()),
                new Attribute("First Name", "First Name", Kind.TEXT, Map.of()), new Attribute("city", "City", Kind.TEXT, Map.of()),
                new Attribute("City", "Town", Kind.TEXT, Map.of())), List.of(), List.of());
        Addressing liquid = new Addressing(Dialect.LIQUID, ofFile);

        assertThat(liquid.target(new Variable(List.of("first_name")))).isEqualTo(new Target.OfPerson("First Name"));
        assertThat(liquid.target(new Variable(List.of("customer", "e_mail")))).isEqualTo(new Target.OfPerson("E-Mail"));
        assertThat(liquid.target(new Variable(List.of("customer", "First Name")))).isEqualTo(new Target.OfPerson("First Name"));
        assertThat(liquid.target(new Variable(List.of("city")))).isEqualTo(new Target.OfPerson("city"));
        assertThat(liquid.target(new Variable(List.of("City")))).isEqualTo(new Target.OfPerson("City"));
    }

    @Test
    void everyDialectHasAnIdThatFindsIt() {
        for (Dialect dialect : Dialect.values()) {
            assertThat(Dialect.of(dialect.id())).contains(dialect);
        }
        assertThat(Dialect.of("handlebars")).isEmpty();
    }
}
