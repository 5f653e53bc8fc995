package whom.template.proof;

import java.util.List;
import whom.template.proof.css.Paint;
import whom.template.proof.css.Screen.Scheme;
import whom.template.proof.link.UtmParameter;
import whom.template.proof.support.ClientNote;
import whom.template.proof.support.Level;

/// What can be wrong with a page, each with the numbers that a sentence about it needs.
public sealed interface Fault {
    /// A picture that says nothing to whoever does not see it. An empty `alt` and `role="presentation"` say so on purpose.
    record PictureWithoutAlt() implements Fault {}

    /// A link that is made of a picture alone, which says nothing.
    record LinkedPictureWithoutAlt() implements Fault {}

    /// A picture for which no room is kept.
    ///
    /// @param width  whether the width is missing
    /// @param height whether the height is missing
    record PictureWithoutSize(boolean width, boolean height) implements Fault {}

    /// A picture that comes from nowhere.
    record PictureWithoutAddress() implements Fault {}

    /// A link whose address is missing or empty.
    record LinkWithoutAddress() implements Fault {}

    /// A link to `#` alone.
    record LinkToNowhere() implements Fault {}

    /// A link that would run a script, which no mail client does.
    record LinkRunsScript() implements Fault {}

    /// A link by `http:`.
    record LinkWithoutHttps() implements Fault {}

    /// A link without a server, which leads nowhere from within a mail.
    record LinkRelative() implements Fault {}

    /// A link to a place in the page that is not there.
    record AnchorBroken(String target) implements Fault {}

    /// A link that nobody can see or hear.
    record LinkWithoutText() implements Fault {}

    /// No link of the page can be told apart in the web statistics.
    record CampaignUntagged(int links) implements Fault {}

    /// A link lacks what others have.
    record CampaignIncomplete(List<UtmParameter> missing) implements Fault {
        public CampaignIncomplete {
            missing = List.copyOf(missing);
        }
    }

    /// The links of a page name different campaigns, sources or media.
    ///
    /// @param values in the order in which they first stand
    record CampaignInconsistent(UtmParameter parameter, List<String> values) implements Fault {
        public CampaignInconsistent {
            values = List.copyOf(values);
        }
    }

    /// No way out.
    record UnsubscribeMissing() implements Fault {}

    /// Almost so large that Gmail cuts it off. Both in bytes.
    record SizeNearClipping(long bytes, long limit) implements Fault {}

    /// So large that Gmail cuts it off. Both in bytes.
    record SizeClipped(long bytes, long limit) implements Fault {}

    /// A page of pictures and nothing to read.
    record PicturesOnly(int pictures) implements Fault {}

    /// A page with hardly anything to read; both in percent of the room that text and pictures take.
    record LittleText(int percent, int wanted) implements Fault {}

    /// Text that is hard to read.
    ///
    /// @param ratio      its contrast, 1 to 21, in hundredths and rounded down
    /// @param needed     the least
    /// @param text       its colour as `#rrggbb`
    /// @param background what it stands upon
    /// @param large      whether it counts as large
    record ContrastLow(Scheme scheme, double ratio, double needed, String text, String background, boolean large) implements Fault {}

    /// Text upon, or in, something whose colour the page does not tell.
    record ContrastUnknown(Scheme scheme, Paint.Why why) implements Fault {}

    /// The page does not say in which language it is.
    record LanguageMissing() implements Fault {}

    /// The page has no title.
    record TitleMissing() implements Fault {}

    /// The mail has no subject.
    record SubjectMissing() implements Fault {}

    /// A subject that few inboxes show whole.
    record SubjectLong(int characters, int limit) implements Fault {}

    /// Neither the settings nor the page have a line that stands beside the subject.
    record PreheaderMissing() implements Fault {}

    /// Something that a chosen client does not understand, or not wholly, or nobody knows.
    ///
    /// @param feature its key in the data
    /// @param title   its name there
    /// @param clients who, in the order of the data
    record FeatureUnsupported(String feature, String title, Level level, List<ClientNote> clients) implements Fault {
        public FeatureUnsupported {
            clients = List.copyOf(clients);
        }
    }

    /// A page for AMP alone, where everybody else gets nothing.
    record AmpWithoutHtml() implements Fault {}

    default Severity severity() {
        return switch (this) {
            case LinkedPictureWithoutAlt _,PictureWithoutAddress _,LinkWithoutAddress _,LinkToNowhere _,LinkRunsScript _,LinkRelative _,AnchorBroken _,UnsubscribeMissing _,SizeClipped _,SubjectMissing _,AmpWithoutHtml _ ->
                Severity.ERROR;
            case PictureWithoutAlt _,LinkWithoutHttps _,LinkWithoutText _,CampaignIncomplete _,CampaignInconsistent _,SizeNearClipping _,PicturesOnly _,ContrastLow _,LanguageMissing _,PreheaderMissing _ ->
                Severity.WARNING;
            case PictureWithoutSize _,CampaignUntagged _,LittleText _,ContrastUnknown _,TitleMissing _,SubjectLong _ -> Severity.HINT;
            case FeatureUnsupported(_, _, Level level, _) -> level == Level.NO ? Severity.WARNING : Severity.HINT;
        };
    }

    /// What makes two findings the same: of most what and where it is, of numbers about a page as a whole only what they count.
    ///
    /// @param excerpt the piece of the page that shows it
    default Object same(String excerpt) {
        return switch (this) {
            case SizeNearClipping _,SizeClipped _,PicturesOnly _,LittleText _,CampaignUntagged _ -> getClass();
            case CampaignInconsistent(UtmParameter parameter, _) -> List.of(getClass(), parameter);
            case FeatureUnsupported(String feature, _, Level level, _) -> List.of(getClass(), feature, level);
            case ContrastLow _ -> this;
            case PictureWithoutAlt _,LinkedPictureWithoutAlt _,PictureWithoutSize _,PictureWithoutAddress _,LinkWithoutAddress _,LinkToNowhere _,LinkRunsScript _,LinkWithoutHttps _,LinkRelative _,AnchorBroken _,LinkWithoutText _,CampaignIncomplete _,UnsubscribeMissing _,ContrastUnknown _,LanguageMissing _,TitleMissing _,SubjectMissing _,SubjectLong _,PreheaderMissing _,AmpWithoutHtml _ ->
                List.of(this, excerpt);
        };
    }

    /// Of what is a number about the page as a whole, the larger the graver; the same for all else.
    default long amount() {
        return switch (this) {
            case SizeClipped(long bytes, _) -> bytes;
            case SizeNearClipping(long bytes, _) -> bytes;
            case CampaignUntagged(int links) -> links;
            case CampaignInconsistent(_, List<String> values) -> values.size();
            case PicturesOnly(int pictures) -> pictures;
            case LittleText(int percent, _) -> 100 - percent;
            case PictureWithoutAlt _,LinkedPictureWithoutAlt _,PictureWithoutSize _,PictureWithoutAddress _,LinkWithoutAddress _,LinkToNowhere _,LinkRunsScript _,LinkWithoutHttps _,LinkRelative _,AnchorBroken _,LinkWithoutText _,CampaignIncomplete _,UnsubscribeMissing _,ContrastLow _,ContrastUnknown _,LanguageMissing _,TitleMissing _,SubjectMissing _,SubjectLong _,PreheaderMissing _,FeatureUnsupported _,AmpWithoutHtml _ ->
                0;
        };
    }
}
