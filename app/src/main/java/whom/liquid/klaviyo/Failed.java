package whom.liquid.klaviyo;

/// What comes of something that fails in Django: further filters leave it as it is, an operator takes it for false, and printing it is an error.
///
/// @param why a whole clause
record Failed(String why) {}
