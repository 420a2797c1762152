# Says that everything up to the head was sent.
set(source event_service/subscription/subscription.cc)
set(from [==[response.cursor = cursor_;]==])
set(to [==[response.cursor = std::max(cursor_, ring_.head());]==])
