# Hands some events out twice.
set(source event_service/subscription/subscription.cc)
set(from [==[response.events.push_back(shown);]==])
set(to [==[response.events.insert(response.events.end(), 1 + (event->sequence() % 7 == 0), shown);]==])
