# Skips an event when a reader falls out of the ring.
set(source event_service/subscription/subscription.cc)
set(from [==[response.fell_behind = true;]==])
set(to [==[response.fell_behind = true, ++cursor_;]==])
