package whom.desk;

import java.nio.file.Path;
import whom.audience.Counter;
import whom.desk.Desk.Ground;
import whom.desk.words.RuleWords;
import whom.desk.words.Titles;
import whom.profile.Schema;
import whom.resolve.Resolver;
import whom.store.Store;
import whom.template.Renderer;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;
import whom.workspace.Manifest;
import whom.workspace.Named;
import whom.workspace.Workspace;

/// How a folder becomes a session.
final class Opening {
    private Opening() {
    }

    /// Opens the folder; the first time that builds its store. On a background thread.
    static Session open(Path folder, Ground ground, Progress progress, Cancellation cancellation) throws Refusal {
        Workspace workspace = Workspace.open(folder);
        Store store = workspace.openStore(progress, cancellation);
        try {
            Schema schema = store.schema();
            Drafts drafts = new Drafts(workspace, ground.ears(), ground.clock());
            Named named = workspace.named();
            Manifest manifest = workspace.manifest();
            NamedDrafts known = new NamedDrafts(drafts, named.presets());
            Standpoint standpoint = new Standpoint(manifest, ground.clock(), asOf -> new Resolver(store.schema(), asOf, known),
                    asOf -> new Renderer(ground.engines(), workspace.templatesFolder(), store.schema(), asOf));
            Titles titles = new Titles(id -> drafts.draft(id).map(draft -> draft.segment().name()).orElse(id),
                    named::presetName);
            return new Session(
                    new Site(ground, workspace, store, new Counter(store),
                            new Vocabulary(schema, said -> new RuleWords(ground.words(), said, titles)), standpoint),
                    drafts);
        } catch (Refusal | RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
