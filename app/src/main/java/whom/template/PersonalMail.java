package whom.template;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whom.liquid.Rendering;
import whom.profile.Person;
import whom.text.Refusal;

/// What a message says to one person after another. What was made for the last one is kept, since several things are asked of one person in a row.
/// For one thread.
public final class PersonalMail {
    private final Renderer renderer;
    private final Message message;
    private final Function<Person, Standing> standing;
    private @Nullable Person last;
    private @Nullable Rendering rendering;
    private @Nullable Inbox inbox;

    public PersonalMail(Renderer renderer, Message message, Function<Person, Standing> standing) {
        this.renderer = renderer;
        this.message = message;
        this.standing = standing;
    }

    /// False where the template asks for nothing to be sent.
    public boolean isSent(Person person) throws Refusal {
        return rendering(person).notSent() == null;
    }

    /// The page as it would be sent.
    public String html(Person person) throws Refusal {
        return rendering(person).html();
    }

    public String subject(Person person) throws Refusal {
        return inbox(person).subject();
    }

    public String preheader(Person person) throws Refusal {
        return inbox(person).preheader();
    }

    /// The id of the variant, as the matrix calls it; empty where it knows of none, as nobody it was made for gets it.
    public String variant(Person person, Matrix matrix) throws Refusal {
        return matrix.variantOf(rendering(person).path()).map(Variant::id).orElse("");
    }

    private Rendering rendering(Person person) throws Refusal {
        turnTo(person);
        Rendering known = rendering;
        if (known == null) {
            known = renderer.rendering(message, person, standing.apply(person));
            rendering = known;
        }
        return known;
    }

    private Inbox inbox(Person person) throws Refusal {
        turnTo(person);
        Inbox known = inbox;
        if (known == null) {
            known = renderer.inbox(message, person, standing.apply(person));
            inbox = known;
        }
        return known;
    }

    private void turnTo(Person person) {
        if (last == null || last.id() != person.id()) {
            last = person;
            rendering = null;
            inbox = null;
        }
    }
}
