package twin.service;

/** A name that says nothing. */
final class QueueManager {}
