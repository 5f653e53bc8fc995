package whom.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.Taken;

/// A message as one person gets it.
///
/// @param html      safe to look at: nothing in it runs, and nothing in it is fetched from anywhere
/// @param subject   plain text of one line
/// @param preheader plain text of one line
/// @param path      the branches taken; [Matrix#variantOf(List)] says which variant that is
/// @param notSent   why nothing is sent to this person, perhaps empty; null when the page is sent
public record Page(String html, String subject, String preheader, List<Taken> path, @Nullable String notSent) {
    public Page {
        path = List.copyOf(path);
    }
}
