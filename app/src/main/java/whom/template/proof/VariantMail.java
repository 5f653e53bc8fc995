package whom.template.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import whom.liquid.Rendering;
import whom.profile.Person;
import whom.template.Inbox;
import whom.template.Message;
import whom.template.Renderer;
import whom.template.Standing;
import whom.template.Variant;
import whom.text.Refusal;

/// What one variant of a message sends.
///
/// @param variant its id
/// @param people  how many get it
public record VariantMail(String variant, long people, SentMail mail) {
    /// Where people are looked up by their keys.
    @FunctionalInterface
    public interface Lookup {
        Optional<Person> person(String key);
    }

    /// All variants, each as the first person who gets it; those that nobody gets, or of which nothing is sent, are left out.
    ///
    /// @param segments of a person
    /// @param done     hears how many variants have been filled in before each one
    public static List<VariantMail> all(Renderer renderer, Message message, List<Variant> variants, Lookup people,
            Function<Person, List<String>> segments, IntConsumer done) throws Refusal {
        List<VariantMail> mails = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            done.accept(i);
            Variant variant = variants.get(i);
            Optional<Person> example = variant.example() == null ? Optional.empty() : people.person(variant.example());
            if (example.isPresent()) {
                of(renderer, message, variant, example.get(), segments.apply(example.get())).ifPresent(mails::add);
            }
        }
        return mails;
    }

    /// The variant as somebody gets it.
    ///
    /// @param example  somebody who gets it
    /// @param segments those that they are in
    /// @return nothing where nothing is sent, or where they get another variant by now
    private static Optional<VariantMail> of(Renderer renderer, Message message, Variant variant, Person example, List<String> segments)
            throws Refusal {
        List<@Nullable String> seenFrom = new ArrayList<>(segments);
        seenFrom.addFirst(null);
        for (String segment : seenFrom) {
            Standing standing = new Standing(segment, segments);
            Rendering rendering = renderer.rendering(message, example, standing);
            if (rendering.path().equals(variant.path())) {
                if (rendering.notSent() != null) {
                    return Optional.empty();
                }
                Inbox inbox = renderer.inbox(message, example, standing);
                return Optional.of(new VariantMail(variant.id(), variant.people(),
                        new SentMail(rendering.html(), inbox.subject(), inbox.preheader(), message.width())));
            }
        }
        return Optional.empty();
    }
}
