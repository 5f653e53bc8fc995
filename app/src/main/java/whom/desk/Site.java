package whom.desk;

import whom.audience.Counter;
import whom.desk.Desk.Ground;
import whom.desk.words.RuleWords;
import whom.moment.AsOf;
import whom.profile.Schema;
import whom.resolve.Resolver;
import whom.store.Store;
import whom.template.Renderer;
import whom.workspace.Workspace;

/// What every part of a session works on.
///
/// @param asOf the one moment of all that is counted and shown
record Site(Ground ground, Workspace workspace, Store store, Counter counter, Resolver resolver, Renderer renderer, RuleWords words,
        Schema schema,
        AsOf asOf) {}
