package whom.template.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.liquid.Rendering;
import whom.profile.Person;
import whom.template.Message;
import whom.template.Page;
import whom.template.Renderer;
import whom.template.Standing;
import whom.template.Variant;
import whom.text.Refusal;

/// What one variant of a message sends.
///
/// @param variant its id
/// @param people  how many get it
public record VariantMail(String variant, long people, SentMail mail) {
    /// The variant as somebody gets it.
    ///
    /// @param example  somebody who gets it
    /// @param segments those that they are in
    /// @return nothing where nothing is sent, or where they get another variant by now
    public static Optional<VariantMail> of(Renderer renderer, Message message, Variant variant, Person example, List<String> segments)
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
                Page page = renderer.render(message, example, standing);
                return Optional.of(new VariantMail(variant.id(), variant.people(),
                        new SentMail(rendering.html(), page.subject(), page.preheader(), message.width())));
            }
        }
        return Optional.empty();
    }
}
