package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.desk.writing.Flaw;
import whom.desk.writing.Known;
import whom.profile.Attribute;

/// The page that writes templates.
///
/// @param open    whether it takes the place of the rule
/// @param sheet   the template that is written, or was last; null before the first
/// @param unsaved ids of the templates whose files do not say what was written
/// @param beginning what a new template can begin with, while one is begun; or null
/// @param leaving what somebody is asked about before it would be lost, by the names that people read; empty while nobody leaves
public record WritingPane(boolean open, @Nullable Sheet sheet, List<String> unsaved, List<String> leaving,
        @Nullable Beginning beginning) {
    public static final WritingPane CLOSED = new WritingPane(false, null, List.of(), List.of(), null);

    public WritingPane {
        unsaved = List.copyOf(unsaved);
        leaving = List.copyOf(leaving);
    }

    /// The same with somebody who begins a template.
    public WritingPane with(@Nullable Beginning other) {
        return new WritingPane(open, sheet, unsaved, leaving, other);
    }

    /// What a new template can begin with.
    public record Beginning(List<StarterItem> starters) {
        public Beginning {
            starters = List.copyOf(starters);
        }
    }

    /// @param wants what it would like to know of people
    public record StarterItem(String id, List<WantItem> wants) {
        public StarterItem {
            wants = List.copyOf(wants);
        }
    }

    /// @param name    of the wish
    /// @param found   the workspace's attribute of that name and type, or null
    /// @param choices the workspace's attributes of that type
    public record WantItem(String name, @Nullable String found, List<Attribute> choices) {
        public WantItem {
            choices = List.copyOf(choices);
        }
    }

    /// One template.
    ///
    /// @param merge     whether it is written in merge tags, as in Mailchimp
    /// @param revision  another one whenever the texts became others than those that somebody typed here
    /// @param source    with line feeds
    /// @param theirs    whether another program wrote something else into the file meanwhile
    /// @param flaws     in the order of the source, as far as is known
    /// @param elsewhere what is wrong in none of its places: in the subject, or in a file that it includes
    /// @param known     what can be written in it
    /// @param caret     where it stood when it last rested, as somebody told
    /// @param spot      the element that begins last before the caret, as [whom.template.PageSpot] calls it; negative where there is none
    public record Sheet(String id, String name, String file, boolean merge, long revision, String source, String subject, String preheader,
            boolean saved, boolean theirs, List<Flaw> flaws, List<String> elsewhere, int caret, int spot, @Nullable Reveal reveal,
            Known known) {
        public Sheet {
            flaws = List.copyOf(flaws);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /// A place that shall be seen, with the caret in it.
    ///
    /// @param time counts up, so that the same place can be asked for twice
    public record Reveal(int offset, long time) {}
}
