package whom.workspace;

import whom.intake.Content;

/// One source file of a workspace, of which the store is built.
///
/// @param file    relative to the workspace's folder, with `/`: `data/people.csv.gz`
/// @param content what its rows are about
public record DataSource(String file, Content content) {}
