package whom.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.delivery.Mail;
import whom.liquid.Rendering;
import whom.profile.Person;
import whom.template.Assets;
import whom.template.Message;
import whom.template.Page;
import whom.template.Standing;
import whom.template.Variant;
import whom.text.Refusal;
import whom.work.Cancellation;

/// Variants of a message as the first person who gets each of them gets it.
///
/// @param segment the one that the message is looked at for, or null
record Examples(WhoGets whoGets, Message message, @Nullable String segment) {
    /// What there is of a variant.
    sealed interface Example {
        /// Somebody gets it.
        record Sent(Variant variant, Person person, Page page) implements Example {}

        /// Nobody does, or nothing is sent.
        record Nothing(Variant variant, String why) implements Example {}

        Variant variant();
    }

    Example of(Variant variant) throws Refusal {
        Optional<Person> first = variant.example() == null
                ? Optional.empty()
                : whoGets.reading().store().person(variant.example(), new Cancellation());
        if (first.isEmpty()) {
            return new Example.Nothing(variant, segment == null ? "Nobody gets this one." : "Nobody of " + segment + " gets this one.");
        }
        Person person = first.get();
        Page page = whoGets.renderer().render(message, person, standing(person));
        if (page.notSent() != null) {
            return new Example.Nothing(variant, "Not sent" + (page.notSent().isEmpty() ? "." : ": " + page.notSent()));
        }
        return new Example.Sent(variant, person, page);
    }

    /// The mail that the person would be sent.
    ///
    /// @param utm put into its links
    Mail mail(Example.Sent sent, UtmOptions utm) throws Refusal {
        Rendering rendering = whoGets.renderer().rendering(message, sent.person(), standing(sent.person()));
        return Mail
                .of(sent.page().subject(), sent.page().preheader(),
                        utm.in(rendering.html(), sent.variant().id(), whoGets.reading().workspace()),
                        new Assets(whoGets.reading().workspace().templatesFolder()))
                .saying(whoGets.renderer().text(message, sent.person(), standing(sent.person())));
    }

    private Standing standing(Person person) {
        return new Standing(segment, whoGets.segments().of(person));
    }
}
