package whom.template;

import java.nio.file.Path;
import java.util.List;
import whom.liquid.Engine;
import whom.moment.AsOf;
import whom.profile.Person;
import whom.profile.Schema;
import whom.text.Refusal;
import whom.work.Cancellation;

/// Fills messages in for people at one moment. Safe for several threads; what was parsed is kept.
@SuppressWarnings({ "DoNotCallSuggester", "ObjectToString" }) // only until the bodies land
public final class Renderer {
    /// @param templates the workspace's `templates` folder, for partials and for pictures in its `assets`
    public Renderer(Engine engine, Path templates, Schema schema, AsOf asOf) {
        throw new UnsupportedOperationException(engine + " " + templates + schema + asOf);
    }

    /// The message as the person gets it.
    ///
    /// @throws Refusal when the template is wrong, with file and place
    public Page render(Message message, Person person, Standing standing) throws Refusal {
        throw new UnsupportedOperationException(message.id() + person.id() + standing);
    }

    /// Every variant of the message over all of the crowd: exact, found by going each distinct combination of what the branches read once.
    ///
    /// @param columns segments to count within; none means everyone in the crowd
    public Matrix variants(Message message, Crowd crowd, List<Audience> columns, Cancellation cancellation) throws Refusal {
        throw new UnsupportedOperationException(message.id() + crowd + columns + cancellation);
    }
}
