# Starts some streams an event after their cursor.
set(source event_service/subscription/position.cc)
set(from [==[return start.sequence;]==])
set(to [==[return start.sequence + (start.sequence % 3 == 0 && start.sequence < bounds.head);]==])
