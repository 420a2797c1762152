package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"regexp"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/types/known/emptypb"

	penstock "penstock.dev/clients/go"
	"penstock.dev/clients/go/penstockv1"
)

type response = *penstockv1.SubscribeResponse

func openStub(conn *grpc.ClientConn, f *flags) (grpc.ServerStreamingClient[penstockv1.SubscribeResponse], error) {
	return penstockv1.NewEventServiceClient(conn).Subscribe(context.Background(), &penstockv1.SubscribeRequest{
		Start: &penstockv1.SubscribeRequest_Earliest{Earliest: &emptypb.Empty{}},
	})
}

// printLine writes one line of JSON with sorted keys, at once.
func printLine(value any) {
	var line bytes.Buffer
	encoder := json.NewEncoder(&line)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err)
	}
	if _, err := os.Stdout.Write(line.Bytes()); err != nil {
		os.Exit(1)
	}
}

// printEvent writes protobuf's JSON mapping of the event, with sorted keys.
func printEvent(event penstock.Event) {
	text, err := protojson.Marshal(event.Event)
	if err != nil {
		panic(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		panic(err)
	}
	printLine(map[string]any{"event": value, "cursor": event.Cursor.String()})
}

var wordStart = regexp.MustCompile(`([a-z])([A-Z])`)

// codeName is the name that gRPC's specification gives a code, e.g. OUT_OF_RANGE.
func codeName(code codes.Code) string {
	if code == codes.Canceled {
		return "CANCELLED"
	}
	return strings.ToUpper(wordStart.ReplaceAllString(code.String(), "${1}_${2}"))
}
