package whom.desk.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whom.resources.Words;
import whom.template.proof.Fault;
import whom.template.proof.Finding;
import whom.template.proof.Spread;
import whom.template.proof.css.Paint;
import whom.template.proof.css.Screen.Scheme;
import whom.template.proof.link.UtmParameter;
import whom.template.proof.support.ClientNote;
import whom.template.proof.support.Level;

/// What was found in a page as sentences that say what it is and what to do. Notes of the data about mail clients stay in English, as they came.
public record ProofWords(Words words) {
    private static final int MOST_NOTES = 2;
    /// A link as the data writes it: `[text](address)`.
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");

    /// One to three sentences, without the place.
    public String sentence(Finding finding) {
        String excerpt = finding.excerpt();
        return switch (finding.fault()) {
            case Fault.PictureWithoutAlt _ -> words.text("proof.picture.alt", excerpt);
            case Fault.LinkedPictureWithoutAlt _ -> words.text("proof.picture.link", excerpt);
            case Fault.PictureWithoutSize(boolean width, boolean height) ->
                words.text(width && height ? "proof.picture.size" : width ? "proof.picture.width" : "proof.picture.height", excerpt);
            case Fault.PictureWithoutAddress _ -> words.text("proof.picture.address");
            case Fault.LinkWithoutAddress _ -> words.text("proof.link.address", excerpt);
            case Fault.LinkToNowhere _ -> words.text("proof.link.nowhere", excerpt);
            case Fault.LinkRunsScript _ -> words.text("proof.link.script", excerpt);
            case Fault.LinkWithoutHttps _ -> words.text("proof.link.https", excerpt);
            case Fault.LinkRelative _ -> words.text("proof.link.relative", excerpt);
            case Fault.AnchorBroken(String target) -> words.text("proof.link.anchor", target);
            case Fault.LinkWithoutText _ -> words.text("proof.link.text", excerpt);
            case Fault.CampaignUntagged(int links) -> words.text("proof.campaign.none", links);
            case Fault.CampaignIncomplete(List<UtmParameter> missing) -> words.text("proof.campaign.missing", excerpt, missing.size(),
                    missing.stream().map(UtmParameter::key).collect(Collectors.joining(", ")));
            case Fault.CampaignInconsistent(UtmParameter parameter, List<String> values) ->
                words.text("proof.campaign.differs", parameter.key(), String.join(", ", values));
            case Fault.UnsubscribeMissing _ -> words.text("proof.unsubscribe");
            case Fault.SizeNearClipping(long bytes, long limit) -> words.text("proof.size.near", kilobytes(bytes), kilobytes(limit));
            case Fault.SizeClipped(long bytes, long limit) -> words.text("proof.size.clipped", kilobytes(bytes), kilobytes(limit));
            case Fault.PicturesOnly(int pictures) -> words.text("proof.balance.only", pictures);
            case Fault.LittleText(int percent, int wanted) -> words.text("proof.balance.little", percent, wanted);
            case Fault.ContrastLow(Scheme scheme, double ratio, double needed, String text, String background, boolean large) ->
                words.text("proof.contrast.low", excerpt, ratio, text, background, needed, large ? 1 : 0, scheme == Scheme.DARK ? 1 : 0);
            case Fault.ContrastUnknown(Scheme scheme, Paint.Why why) ->
                words.text("proof.contrast.unknown." + why, excerpt, scheme == Scheme.DARK ? 1 : 0);
            case Fault.LanguageMissing _ -> words.text("proof.language");
            case Fault.TitleMissing _ -> words.text("proof.title");
            case Fault.SubjectMissing _ -> words.text("proof.subject.missing");
            case Fault.SubjectLong(int characters, int limit) -> words.text("proof.subject.long", characters, limit);
            case Fault.PreheaderMissing _ -> words.text("proof.preheader");
            case Fault.FeatureUnsupported(_, String title, Level level, List<ClientNote> clients) -> support(title, level, clients);
            case Fault.AmpWithoutHtml _ -> words.text("proof.amp");
        };
    }

    /// The sentence, and who is affected.
    public String sentence(Spread spread) {
        return words.text("proof.spread", sentence(spread.finding()), spread.people(), spread.variants().size(),
                String.join(", ", spread.variants()));
    }

    private String support(String title, Level level, List<ClientNote> clients) {
        String names = clients.stream().map(one -> one.client().name()).collect(Collectors.joining(", "));
        String said = words.text("proof.support." + level, title, names);
        String notes = notes(clients).stream().limit(MOST_NOTES).map(note -> words.text("proof.support.note", note))
                .collect(Collectors.joining());
        return said + notes;
    }

    /// All that the data notes about a finding; a sentence takes the first ones.
    public List<String> notes(Finding finding) {
        return finding.fault() instanceof Fault.FeatureUnsupported(_, _, _, List<ClientNote> clients) ? notes(clients) : List.of();
    }

    private static List<String> notes(List<ClientNote> clients) {
        return clients.stream().flatMap(one -> one.notes().stream()).map(note -> LINK.matcher(note).replaceAll("$1")).distinct().toList();
    }

    private static double kilobytes(long bytes) {
        return bytes / 1024.0;
    }
}
