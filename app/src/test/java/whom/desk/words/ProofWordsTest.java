package whom.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.resources.Words;
import whom.template.proof.Fault;
import whom.template.proof.Finding;
import whom.template.proof.Spread;
import whom.template.proof.css.Paint.Why;
import whom.template.proof.css.Screen.Scheme;
import whom.template.proof.link.UtmParameter;
import whom.template.proof.support.ClientNote;
import whom.template.proof.support.Level;
import whom.template.proof.support.MailClient;
import whom.text.Place;

/// Findings as sentences in both languages.
class ProofWordsTest {
    private static final ProofWords ENGLISH = new ProofWords(Words.of(Locale.ENGLISH));
    private static final ProofWords GERMAN = new ProofWords(Words.of(Locale.GERMAN));
    private static final MailClient OUTLOOK = new MailClient("outlook.windows", "Outlook", "Windows");
    private static final MailClient OUTLOOK_COM = new MailClient("outlook.outlook-com", "Outlook", "Outlook.com");

    private static Finding finding(Fault fault, String excerpt) {
        return new Finding(fault, excerpt, List.of(new Place(1, 1)));
    }

    static Stream<Finding> everyFault() {
        return Stream.of(new Fault.PictureWithoutAlt(), new Fault.LinkedPictureWithoutAlt(), new Fault.PictureWithoutSize(true, true),
                new Fault.PictureWithoutSize(true, false), new Fault.PictureWithoutSize(false, true), new Fault.PictureWithoutAddress(),
                new Fault.LinkWithoutAddress(), new Fault.LinkToNowhere(), new Fault.LinkRunsScript(), new Fault.LinkWithoutHttps(),
                new Fault.LinkRelative(), new Fault.AnchorBroken("news"), new Fault.LinkWithoutText(), new Fault.CampaignUntagged(3),
                new Fault.CampaignIncomplete(List.of(UtmParameter.MEDIUM)),
                new Fault.CampaignInconsistent(UtmParameter.CAMPAIGN, List.of("a", "b")), new Fault.UnsubscribeMissing(),
                new Fault.SizeNearClipping(100_000, 104_448), new Fault.SizeClipped(110_000, 104_448), new Fault.PicturesOnly(1),
                new Fault.LittleText(15, 20), new Fault.ContrastLow(Scheme.DARK, 2.84, 4.5, "#999999", "#ffffff", false),
                new Fault.ContrastUnknown(Scheme.LIGHT, Why.PICTURE), new Fault.ContrastUnknown(Scheme.LIGHT, Why.GRADIENT),
                new Fault.ContrastUnknown(Scheme.LIGHT, Why.OPACITY), new Fault.ContrastUnknown(Scheme.LIGHT, Why.FORMULA),
                new Fault.ContrastUnknown(Scheme.DARK, Why.CLIENT), new Fault.LanguageMissing(), new Fault.TitleMissing(),
                new Fault.SubjectMissing(), new Fault.SubjectLong(71, 60), new Fault.PreheaderMissing(),
                new Fault.FeatureUnsupported("css-float", "float", Level.NO, List.of(new ClientNote(OUTLOOK, List.of("A note.")))),
                new Fault.FeatureUnsupported("css-float", "float", Level.PARTLY, List.of(new ClientNote(OUTLOOK, List.of()))),
                new Fault.FeatureUnsupported("css-float", "float", Level.UNKNOWN, List.of(new ClientNote(OUTLOOK, List.of()))),
                new Fault.AmpWithoutHtml()).map(fault -> finding(fault, "Shop {0} 'now'"));
    }

    @ParameterizedTest
    @MethodSource("everyFault")
    void everyFaultIsOneToThreeShortSentencesInBothLanguages(Finding finding) {
        for (ProofWords words : List.of(ENGLISH, GERMAN)) {
            String said = words.sentence(finding);
            assertThat(said).hasSizeBetween(25, 260).endsWith(".").doesNotContain("{1}", "{2}", "choice");
        }
        assertThat(GERMAN.sentence(finding)).isNotEqualTo(ENGLISH.sentence(finding));
    }

    @Test
    void allFaultsAreTried() {
        Set<Class<?>> tried = new HashSet<>(everyFault().map(finding -> finding.fault().getClass()).toList());
        assertThat(tried).containsExactlyInAnyOrder(Fault.class.getPermittedSubclasses());
    }

    @Test
    void contrast() {
        Finding finding = finding(new Fault.ContrastLow(Scheme.DARK, 2.84, 3, "#999999", "#ffffff", true), "Hello");
        assertThat(ENGLISH.sentence(finding)).isEqualTo(
                "“Hello” is hard to read in dark mode: #999999 on #ffffff has a contrast of 2.84, and large text needs 3.0. Make one of the two colours darker or lighter.");
        assertThat(GERMAN.sentence(finding)).isEqualTo(
                "„Hello“ ist im Dunkelmodus schwer zu lesen: #999999 auf #ffffff hat einen Kontrast von 2,84, großer Text braucht 3,0. Eine der beiden Farben dunkler oder heller machen.");
    }

    @Test
    void size() {
        Finding finding = finding(new Fault.SizeClipped(110_592, 104_448), "");
        assertThat(ENGLISH.sentence(finding))
                .isEqualTo("The HTML is 108.0 kB large, and Gmail cuts it off at 102 kB. Shorten the page; what comes last is lost first.");
        assertThat(GERMAN.sentence(finding)).startsWith("Das HTML ist 108,0 kB groß, und Gmail schneidet es bei 102 kB ab.");
    }

    @Test
    void supportWithNotes() {
        Finding finding = finding(new Fault.FeatureUnsupported("css-float", "float", Level.NO,
                List.of(new ClientNote(OUTLOOK, List.of("Use `align`.")),
                        new ClientNote(OUTLOOK_COM, List.of("Use `align`.", "See [the docs](https://x.example/a).", "Third.")))),
                "");
        assertThat(ENGLISH.sentence(finding)).isEqualTo(
                "“float” is not understood by Outlook (Windows), Outlook.com. See how the page looks there without it. Note: Use `align`. Note: See the docs.");
        assertThat(GERMAN.notes(finding)).containsExactly("Use `align`.", "See the docs.", "Third.");
    }

    @Test
    void whoIsAffected() {
        Finding finding = finding(new Fault.SubjectMissing(), "");
        assertThat(ENGLISH.sentence(new Spread(finding, List.of("v1", "v3"), 1234)))
                .isEqualTo("There is no subject. Write one in the settings of the template. (1,234 people in variants v1, v3)");
        assertThat(GERMAN.sentence(new Spread(finding, List.of("v1"), 1)))
                .isEqualTo("Der Betreff fehlt. In den Einstellungen der Vorlage einen schreiben. (1 Person in Variante v1)");
    }

    @Test
    void oneLinkAndMany() {
        assertThat(ENGLISH.sentence(finding(new Fault.CampaignUntagged(1), ""))).startsWith("The link has no UTM parameters.");
        assertThat(ENGLISH.sentence(finding(new Fault.CampaignUntagged(12), ""))).startsWith("None of the 12 links has UTM parameters.");
        assertThat(GERMAN.sentence(finding(new Fault.CampaignUntagged(1), ""))).startsWith("Der Link hat keine UTM-Parameter.");
        assertThat(GERMAN
                .sentence(finding(new Fault.CampaignIncomplete(List.of(UtmParameter.SOURCE, UtmParameter.MEDIUM)), "https://x.example")))
                .isEqualTo("Dem Link https://x.example fehlen utm_source, utm_medium für die Webstatistik. Die Parameter ergänzen.");
    }
}
