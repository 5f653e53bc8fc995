package whom.desk;

import java.util.function.BooleanSupplier;
import whom.audience.Counter;
import whom.audience.SqlFinder;
import whom.desk.Desk.Ground;
import whom.desk.intake.SavedMappings;
import whom.desk.words.RuleWords;
import whom.moment.AsOf;
import whom.intake.Imports;
import whom.profile.Schema;
import whom.resolve.Resolver;
import whom.store.Store;
import whom.template.Renderer;
import whom.text.Refusal;
import whom.workspace.Manifest;
import whom.workspace.Workspace;

/// What every part of a session works on.
///
/// @param vocabulary what everything is called, which can be changed
/// @param standpoint the moment of all that is counted and shown, which can be moved
record Site(Ground ground, Workspace workspace, Store store, Counter counter, Vocabulary vocabulary, Standpoint standpoint) {
    /// Something that may be refused, which is then said.
    interface Attempt {
        void run() throws Refusal;
    }

    void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (Refusal refusal) {
            ground.ears().notice(ground.notices().problem(refusal));
        }
    }

    /// Takes a step on the desk's thread, unless it is no longer wanted by then, and lets it be seen.
    void later(BooleanSupplier wanted, Runnable step) {
        ground.ears().later(() -> {
            if (wanted.getAsBoolean()) {
                step.run();
                ground.ears().changed();
            }
        });
    }

    /// Says rules in the words of the workspace.
    RuleWords words() {
        return vocabulary.words();
    }

    /// What columns of files meant the last time.
    SavedMappings mappings() {
        return new SavedMappings(workspace.folder().resolve("mappings"));
    }

    /// What can be done about the data that came in.
    Imports imports() {
        Manifest manifest = workspace.manifest();
        return new Imports(store, manifest.zone(), manifest.uniting(), ground.clock());
    }

    /// Asks the store itself for every number until its columns are made anew: the people behind the ids are others now, or more is known of them.
    void askTheStore() {
        counter.useAlone(new SqlFinder(store));
    }

    Schema schema() {
        return vocabulary.schema();
    }

    AsOf asOf() {
        return standpoint.asOf();
    }

    /// Reads rules at that moment.
    Resolver resolver() {
        return standpoint.resolver();
    }

    /// Draws templates at that moment.
    Renderer renderer() {
        return standpoint.renderer();
    }
}
