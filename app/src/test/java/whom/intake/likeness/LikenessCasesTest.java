package whom.intake.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.work.Cancellation;
import whom.work.Progress;

/// Cases worked out by hand.
@Execution(ExecutionMode.CONCURRENT)
class LikenessCasesTest {
    private static final List<Role> ORDER = List.of(Role.FIRST_NAME, Role.LAST_NAME, Role.EMAIL, Role.PHONE, Role.BIRTH_DATE, Role.STREET,
            Role.POSTCODE, Role.CITY, Role.COMPANY, Role.IDENTIFIER);

    /// `Grace|Kelly|…`: one text for each role, in the order of the evidence.
    private static Someone someone(long id, String line) {
        String[] texts = line.split("\\|", -1);
        Map<Role, String> said = new EnumMap<>(Role.class);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isBlank()) {
                said.put(ORDER.get(i), texts[i].strip());
            }
        }
        return new Someone(id, said);
    }

    private static Likenesses find(Stream<Someone> people) {
        return Likeness.USUAL.find(people, new Cancellation(), Progress.SILENT);
    }

    /// Columns: one and other as above, how each role goes together (missing left out), and whether they are told as a pair.
    @ParameterizedTest(name = "{0} :: {1}")
    @CsvFileSource(resources = "pairs.csv", delimiter = ';', numLinesToSkip = 1)
    void pair(String one, String other, String agreements, boolean told) {
        Likenesses found = find(Stream.of(someone(1, one), someone(2, other)));
        Verdict verdict = found.verdict(1, 2);
        List<String> said = verdict.evidence().stream().filter(evidence -> evidence.agreement() != Agreement.MISSING)
                .map(evidence -> evidence.role() + " " + evidence.agreement()).toList();
        assertThat(String.join(", ", said)).isEqualTo(agreements);
        assertThat(verdict.evidence()).filteredOn(evidence -> evidence.agreement() == Agreement.MISSING)
                .allMatch(evidence -> evidence.weight() == 0);
        assertThat(found.pairs()).as(verdict.toString()).hasSize(told ? 1 : 0);
    }

    @Test
    void aRareNameTellsMoreThanAFrequentOne() {
        Stream<Someone> many = IntStream.range(10, 2_000).mapToObj(id -> someone(id, "|" + (id % 5 == 0 ? "Müller" : "Name" + id)));
        Likenesses found = find(
                Stream.concat(Stream.of(someone(1, "|Müller"), someone(2, "|Müller"), someone(3, "|Zdravkov"), someone(4, "|Zdravkov")),
                        many));
        double frequent = found.verdict(1, 2).evidence().get(1).weight();
        double rare = found.verdict(3, 4).evidence().get(1).weight();
        assertThat(rare).isGreaterThan(frequent + 6);
    }

    @Test
    void fiftyThousandOfOneNameAreNotComparedAndThatIsSaid() {
        Likenesses found = find(IntStream.range(0, 50_000).mapToObj(id -> someone(id, "Anna|Müller")));
        assertThat(found.search().compared()).isZero();
        assertThat(found.search().skipped()).extracting(Skipped::rule, Skipped::blocks, Skipped::people)
                .contains(tuple("first and last name", 1L, 50_000L));
        assertThat(found.search().blocksLeftOut()).isEqualTo(found.search().skipped().size());
    }

    @Test
    void twoPeopleAreNotJoinedByOneWeakLinkBetweenTheirRecords() {
        // Mother and daughter of one name, each with two sound records; the one between them has neither birth date nor telephone.
        Likenesses found = find(Stream.of(someone(1, "Ruth|Ashcombe|ruth@ashcombe.example|+44 7000 111111|1950-03-01"),
                someone(2, "Ruth|Ashcombe|ruth@ashcombe.example|+44 7000 111111|1950-03-01"),
                someone(3, "Ruth|Ashcombe|r.ashcombe@mill.example|+44 7000 222222|1982-11-19"),
                someone(4, "Ruth|Ashcombe|r.ashcombe@mill.example|+44 7000 222222|1982-11-19")));
        assertThat(found.groups()).containsExactly(new Group(List.of(1L, 2L)), new Group(List.of(3L, 4L)));
    }

    @Test
    void aSearchThatIsTakenBackEnds() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThatThrownBy(() -> Likeness.USUAL.find(Stream.of(someone(1, "Anna")), cancellation, Progress.SILENT))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void anIdThatComesTwiceIsRefused() {
        assertThatThrownBy(() -> find(Stream.of(someone(7, "Anna"), someone(7, "Otto")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the person 7 came twice");
    }

    @Test
    void nobodyIsLikeNobody() {
        assertThat(find(Stream.of()).pairs()).isEmpty();
        assertThat(find(Stream.of(someone(1, ""), someone(2, ""))).groups()).isEmpty();
    }

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    @Test
    void rolesAreToldByTheNames() {
        Schema schema = new Schema("customer_id", List.of(attribute("customer_id", Kind.TEXT), attribute("Vorname", Kind.TEXT),
                attribute("surname", Kind.TEXT), attribute("work_email", Kind.TEXT), attribute("E-Mail", Kind.TEXT),
                attribute("DOB", Kind.DATE), attribute("birthday_message_at", Kind.INSTANT), attribute("billing_zip", Kind.NUMBER),
                attribute("city", Kind.LIST), attribute("Default Address City", Kind.TEXT), attribute("mobile", Kind.TEXT),
                attribute("plan", Kind.TEXT)), List.of(), List.of());
        Roles roles = Roles.of(schema);
        assertThat(roles.attributes()).isEqualTo(Map.of(Role.FIRST_NAME, "Vorname", Role.LAST_NAME, "surname", Role.EMAIL, "E-Mail",
                Role.BIRTH_DATE, "DOB", Role.POSTCODE, "billing_zip", Role.CITY, "Default Address City", Role.PHONE, "mobile"));
        assertThat(roles.with(Role.EMAIL, "work_email").without(Role.CITY).with(Role.COMPANY, "surname").names())
                .containsExactlyInAnyOrder("Vorname", "work_email", "DOB", "billing_zip", "mobile", "surname");
        assertThat(roles.suffice()).isTrue();
        assertThat(new Roles(Map.of(Role.CITY, "city")).suffice()).isFalse();
    }

    @Test
    void aPersonSaysWhatTheirAttributesSay() {
        Roles roles = new Roles(Map.of(Role.FULL_NAME, "name", Role.BIRTH_DATE, "born", Role.POSTCODE, "zip", Role.CITY, "city"));
        Person person = new Person(5, "x",
                Map.of("name", new Value.Text("Kelly, Grace"), "born", new Value.Date(LocalDate.of(1929, 11, 12)),
                        "zip", new Value.Number(new BigDecimal("98000")), "plan", new Value.Text("free")),
                List.of(), Map.of());
        assertThat(roles.someone(person)).isEqualTo(
                new Someone(5, Map.of(Role.FULL_NAME, "Kelly, Grace", Role.BIRTH_DATE, "1929-11-12", Role.POSTCODE, "98000")));
        assertThat(Known.plain(roles.someone(person))).containsEntry(Field.FIRST, "grace").containsEntry(Field.LAST, "kelly");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            name     | Łukasz O'Brien-Weiß        | lukasz obrien weiss
            name     | N/A                        | n a
            name     | unknown                    | ''
            email    | ' Anna+News@Mail.Example ' | anna@mail.example
            phone    | +49 (0)30 1234-567         | 301234567
            phone    | 030 1234567                | 301234567
            phone    | 12345                      | ''
            day      | 1971-06-24                 | 19710624
            day      | 24.6.1971                  | ''
            street   | Lange Straße 12 a          | langestr12a
            street   | 12 High Street             | 12highstr
            code     | SW1A 1AA                   | sw1a1aa
            company  | Müller & Söhne GmbH        | muller sohne
            company  | The Ltd.                   | the ltd
            sound    | meier                      | 56
            sound    | mayr                       | 56
            sound    | catherine                  | 2365
            sound    | kathryn                    | 2365
            sound    | adams                      | a352
            """, delimiter = '|')
    void plain(String form, String text, String plain) {
        assertThat(switch (form) {
            case "name" -> Plain.name(text);
            case "email" -> Plain.email(text);
            case "phone" -> Plain.phone(text);
            case "day" -> Plain.day(text);
            case "street" -> Plain.street(text);
            case "code" -> Plain.code(text);
            case "company" -> Plain.company(text);
            default -> Sound.of(text);
        }).isEqualTo(plain);
    }
}
