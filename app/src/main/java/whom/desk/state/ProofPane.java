package whom.desk.state;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.template.proof.Severity;

/// The page of what is wrong or odd with the mails of a template, over all variants and everybody in the store.
///
/// @param template what people call it
/// @param items    the gravest first; null while nothing has been looked at yet
/// @param done     variants that were looked at
/// @param of       how many there are, or 0 while that is not known
/// @param failure  why nothing can be said, or null
/// @param clients  the mail clients that can count
/// @param dated    when what is known of them was last changed
public record ProofPane(boolean open, String template, @Nullable List<Item> items, int done, int of, @Nullable String failure,
        List<Client> clients, LocalDate dated) {
    public static final ProofPane CLOSED = new ProofPane(false, "", null, 0, 0, null, List.of(), LocalDate.EPOCH);

    public ProofPane {
        items = items == null ? null : List.copyOf(items);
        clients = List.copyOf(clients);
    }

    /// Whether more is on its way.
    public boolean looking() {
        return failure == null && (items == null || done < of);
    }

    /// Something that was found.
    ///
    /// @param support  whether it is about what mail clients understand
    /// @param said     in one to three sentences
    /// @param where    a place of the template, or empty
    /// @param variants ids of those that it is in; empty where it is not about variants
    /// @param people   who get one of these, or null where it is about nobody in particular
    /// @param leads    where a press leads
    public record Item(Severity severity, boolean support, String said, String where, List<String> variants, @Nullable Long people,
            Leads leads) {
        public Item {
            variants = List.copyOf(variants);
        }

        /// Something that is not about what mail clients understand.
        public Item(Severity severity, String said, String where, List<String> variants, @Nullable Long people, Leads leads) {
            this(severity, false, said, where, variants, people, leads);
        }
    }

    /// Where something that was found can be looked at.
    public sealed interface Leads {
        /// Nowhere else.
        record Nowhere() implements Leads {}

        /// To the mail of somebody of that segment who gets the variant.
        record ToMail(String variant, String segment) implements Leads {}

        /// To the page of a person.
        record ToPerson(String key) implements Leads {}
    }

    /// A mail client.
    ///
    /// @param family its house, by which it is listed
    /// @param name   as people call it
    public record Client(String id, String family, String name, boolean chosen) {}
}
