package whom.desk;

import org.jspecify.annotations.Nullable;
import whom.desk.state.WritingPane;
import whom.desk.writing.Flaws;
import whom.desk.writing.Known;
import whom.desk.writing.LineEnds;
import whom.desk.writing.Replacement;
import whom.template.Dialect;
import whom.template.Message;
import whom.template.PageSpot;

/// One template while it is written: as its file says, as it was typed, and what is known of it. On the desk's thread only.
final class TemplateDraft {
    private final LineEnds ends;
    /// As the file says, with line feeds.
    private Message base;
    private Message now;
    /// What another program wrote meanwhile, or null.
    private @Nullable Message theirs;
    private long revision;
    private long typed;
    private int caret;
    private int spot = -1;
    private int spotCaret = -1;
    private String spotSource = "";
    private Known known = Known.NOTHING;
    private SourceWords.Told told = SourceWords.Told.NOTHING;
    private WritingPane.@Nullable Reveal reveal;

    /// What became of a file that was looked at.
    enum Found {
        /// It says what it said.
        SAME,
        /// Its settings say something else, its texts do not.
        SETTINGS,
        /// What it says was taken over.
        TAKEN,
        /// It says something else than what was typed here from.
        CLASH
    }

    /// @param revision of its texts
    TemplateDraft(Message file, long revision) {
        this.ends = LineEnds.of(file.source());
        this.base = plain(file);
        this.now = base;
        this.revision = revision;
    }

    private static Message plain(Message file) {
        return file.saying(LineEnds.plain(file.source()), file.subject(), file.preheader());
    }

    private static boolean says(Message one, Message other) {
        return one.source().equals(other.source()) && one.subject().equals(other.subject()) && one.preheader().equals(other.preheader());
    }

    String id() {
        return now.id();
    }

    /// As it was typed.
    Message now() {
        return now;
    }

    boolean saved() {
        return says(now, base);
    }

    @Nullable
    Message theirs() {
        return theirs;
    }

    int caret() {
        return caret;
    }

    /// A place within its source.
    int within(int offset) {
        return Math.clamp(offset, 0, now.source().length());
    }

    /// Somebody typed, unless in texts that are no longer these.
    boolean type(Intent.TypeTemplate text) {
        if (text.revision() == revision) {
            say(now.saying(text.source(), text.subject(), text.preheader()));
        }
        return text.revision() == revision;
    }

    /// What was told of the text before stays with its pieces until it is told anew.
    private void say(Message next) {
        if (!next.source().equals(now.source())) {
            told = new SourceWords.Told(Flaws.moved(told.flaws(), Replacement.between(now.source(), next.source())), told.elsewhere());
        }
        now = next;
    }

    /// The number of this change, by which it is known whether others came after it.
    long touch() {
        return ++typed;
    }

    boolean rests(long change) {
        return typed == change;
    }

    /// Another source than was typed.
    void replace(String source, long newRevision) {
        say(now.saying(source, now.subject(), now.preheader()));
        revision = newRevision;
    }

    /// The same texts in a window that shows them for the first time.
    void renew(long newRevision) {
        revision = newRevision;
    }

    /// The file as it is now.
    ///
    /// @param newRevision of its texts, should they be taken over
    Found found(Message file, long newRevision) {
        Message there = plain(file);
        if (says(there, base)) {
            theirs = null;
            if (there.equals(base)) {
                return Found.SAME;
            }
            base = there;
            now = there.saying(now.source(), now.subject(), now.preheader());
            return Found.SETTINGS;
        }
        if (saved() || says(there, now)) {
            take(there, newRevision);
            return Found.TAKEN;
        }
        theirs = there;
        return Found.CLASH;
    }

    /// Takes what a file says, with line feeds.
    void take(Message there, long newRevision) {
        if (!says(there, now)) {
            revision = newRevision;
        }
        base = there;
        say(there);
        theirs = null;
    }

    /// What is typed here goes before what the other program wrote.
    void insist(Message over) {
        base = over;
        theirs = null;
    }

    /// What the file is to say. One whose lines end in several ways is made even only where somebody changed it.
    Message forFile(Message file) {
        return saved() ? file : file.saying(ends.in(now.source()), now.subject(), now.preheader());
    }

    /// The file says now what was typed.
    void written() {
        base = now;
        theirs = null;
    }

    void know(Known newKnown) {
        known = newKnown;
    }

    /// What is wrong with a text, unless it is another one by now.
    boolean tell(Message of, SourceWords.Told newTold) {
        if (now.equals(of)) {
            told = newTold;
        }
        return now.equals(of);
    }

    void caret(int offset) {
        caret = within(offset);
    }

    /// @param time counts up
    void reveal(int offset, long time) {
        reveal = new WritingPane.Reveal(within(offset), time);
    }

    /// Looked for again only where the source or the caret is another one.
    private int spot() {
        if (spotCaret != caret || !spotSource.equals(now.source())) {
            spotCaret = caret;
            spotSource = now.source();
            spot = PageSpot.before(spotSource, caret).orElse(-1);
        }
        return spot;
    }

    WritingPane.Sheet sheet() {
        return new WritingPane.Sheet(now.id(), now.name(), now.file(), now.dialect() == Dialect.MAILCHIMP, revision, now.source(), now.subject(),
                now.preheader(), saved(), theirs != null, told.flaws(), told.elsewhere(), caret, spot(), reveal, known);
    }
}
